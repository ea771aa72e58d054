import { type AskedCode, bodyOf } from './asked-code.ts';

/** A command for a shell of Linux or macOS that prints the answer. */
export function curlCode(asked: AskedCode): string {
  return [
    `curl --silent --show-error --fail-with-body ${quoted(asked.url)} \\`,
    `  --header 'Content-Type: application/json' \\`,
    `  --header 'Accept: application/json' \\`,
    `  --data-binary ${quoted(JSON.stringify(bodyOf(asked)))}`,
    '',
  ].join('\n');
}

/** A word of a shell in which nothing means anything but itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
