import { type AskedCode, bodyOf, brokenLines } from './asked-code.ts';

/** Python with pandas and nothing else: the rows of the answer as a table, one column for each field by the way to it. */
export function pandasCode(asked: AskedCode): string {
  const { query, ...rest } = bodyOf(asked);
  const way = asked.rows.map((key) => `[${literal(key)}]`).join('');
  return `import json
from urllib.request import Request, urlopen

import pandas as pd

query = (
${brokenLines(String(query))
  .map((line) => `    ${literal(line)}`)
  .join('\n')}
)
body = {"query": query${Object.entries(rest)
    .map(([name, value]) => `, ${literal(name)}: ${literal(value)}`)
    .join('')}}
request = Request(
    ${literal(asked.url)},
    data=json.dumps(body).encode("utf-8"),
    headers={"Content-Type": "application/json", "Accept": "application/json"},
)
with urlopen(request) as response:
    answer = json.load(response)
if "errors" in answer:
    print("Not whole:", [error["message"] for error in answer["errors"]])
table = pd.json_normalize(answer["data"]${way})
print(table)
`;
}

/** A value as Python writes it. Texts in JSON are texts in Python. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, within]) => `${JSON.stringify(name)}: ${literal(within)}`)
    .join(', ')}}`;
}
