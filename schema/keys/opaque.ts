import { parseJson } from '../shared/parse-json.ts';

/** Writes what a cursor holds so that clients pass it on as it is: JSON in UTF-8, base64 for addresses. */
export function opaque(holds: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(holds));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads what a cursor holds; `undefined` where it was not written here. */
export function unopaque(cursor: string): unknown {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    return parseJson(new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0))));
  } catch {
    return undefined;
  }
}
