import { type AskedCode, bodyOf, brokenLines } from './asked-code.ts';

/** R with `httr2` and `jsonlite`: the rows of the answer as a data frame, objects in them as columns. */
export function rCode(asked: AskedCode): string {
  const { query, ...rest } = bodyOf(asked);
  const way = asked.rows.map((key) => `[[${text(key)}]]`).join('');
  return `library(httr2)
library(jsonlite)

query <- paste0(
${brokenLines(String(query))
  .map((line) => `  ${text(line)}`)
  .join(',\n')}
)
body <- list(query = query${Object.entries(rest)
    .map(([name, value]) => `, ${name} = ${literal(value)}`)
    .join('')})
response <- request(${text(asked.url)}) |>
  req_headers(Accept = "application/json") |>
  req_body_json(body, auto_unbox = TRUE, null = "null", digits = NA) |>
  req_perform()
answer <- fromJSON(resp_body_string(response, encoding = "UTF-8"), flatten = TRUE)
if (!is.null(answer$errors)) warning(paste(answer$errors$message, collapse = "\\n"))
rows <- answer$data${way}
print(rows)
`;
}

/** A value as R writes it. A list is one even with a single value, and an object even without any. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object') return text(String(value));
  if (Array.isArray(value)) return `list(${value.map(literal).join(', ')})`;
  const entries = Object.entries(value).map(
    ([name, within]) => `${name ? `\`${name}\`` : text('')} = ${literal(within)}`,
  );
  return entries.length === 0 ? 'setNames(list(), character())' : `list(${entries.join(', ')})`;
}

/** A text as R writes it: as JSON does, but for what R has another sign for. */
function text(value: string): string {
  return JSON.stringify(value);
}
