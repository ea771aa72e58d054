import { createHmac } from 'node:crypto';
import { squeeze } from '../texts/squeeze.ts';
import type { RegisterKey } from './register-key.ts';

/** A text that was erased, as nobody can read it. */
export interface TextDigest {
  /** Whether it is a line of a document, or a text of a fact. */
  of: 'LINE' | 'FACT';
  digest: string;
}

/** A digest of a text, however wide its spaces are and in whichever case; hexadecimal. */
export function digestOfText({ secret }: RegisterKey, text: string): string {
  const read = squeeze(text.normalize('NFC')).toLowerCase();
  return createHmac('sha256', secret).update(`=${read}`).digest('hex');
}
