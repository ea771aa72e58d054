import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HubError } from '#schema/shared/errors.ts';
import { type DocumentText, readDocument } from '#subgraphs/county/intake/documents/reading/read-document.ts';

/** A folder of a test's own, in which documents are written and read. */
export interface DocumentFolder {
  path: string;
  /** Writes a file and reads it as a document. */
  read(name: string, content: string | Buffer): Promise<DocumentText>;
  /** Writes a file and says why it is refused. */
  refusal(name: string, content: string | Buffer): Promise<string>;
  remove(): void;
}

export function documentFolder(): DocumentFolder {
  const path = mkdtempSync(join(tmpdir(), 'documents-'));
  const read: DocumentFolder['read'] = (name, content) => {
    writeFileSync(join(path, name), content);
    return readDocument(join(path, name));
  };
  return {
    path,
    read,
    refusal: async (name, content) => documentRefusal(read(name, content)),
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** The message with which reading a document is refused. */
export async function documentRefusal(reading: Promise<DocumentText>): Promise<string> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof HubError && error.code === 'DOCUMENT_UNREADABLE') return error.message;
  throw new Error('the document was not refused as it should be', { cause: error });
}
