import { z } from 'zod';
import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';

const CITATION = /^([a-z0-9-]+):(\d+)(?:-(\d+))?$/;

/** A citation as written in a seed file: `document:line` or `document:first-last`. */
export const citation = z
  .string()
  .regex(CITATION, SCHEMA_MESSAGES.citation.en)
  .describe('Dokument och rader: "missiv:9" eller "missiv:9-11" · Document and lines');

export interface Cited {
  document: string;
  lineStart: number;
  lineEnd: number;
}

/** Takes a citation apart. */
export function parseCitation(written: string): Cited {
  const match = CITATION.exec(written);
  if (!match) throw new TypeError(`not a citation: ${written}`);
  const lineStart = Number(match[2]);
  return { document: match[1] as string, lineStart, lineEnd: Number(match[3] ?? lineStart) };
}

/** A citation as it is written. */
export function formatCitation({ document, lineStart, lineEnd }: Cited): string {
  return `${document}:${lineStart}${lineEnd === lineStart ? '' : `-${lineEnd}`}`;
}
