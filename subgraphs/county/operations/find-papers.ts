import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { redactedName } from '#schema/personal-data/personal-data.ts';
import { HubError } from '#schema/shared/errors.ts';
import { type AskedDocument, documentOf, documentWithSource } from '../intake/documents/attaching/document-of.ts';
import type { ListedDocument } from './work/tell-documents.ts';

/** What is to be attached, and what a folder held beside that. */
export interface FoundPapers {
  papers: AskedDocument[];
  /** The names of files that no document has for its source; contact data in them is taken out. */
  unmatched: string[];
}

/**
 * Which files are the texts of which documents. Of a folder, those that lie in it and whose names documents give as their
 * sources. Throws NOT_FOUND for a file of no document, and for a folder without a file of any; INVALID_SETTING where
 * two files are given for one document.
 */
export function findPapers(asked: readonly string[], documents: readonly ListedDocument[]): FoundPapers {
  const found: FoundPapers = { papers: [], unmatched: [] };
  for (const one of asked) {
    if (isFolder(one)) takeFolder(one, documents, found);
    else found.papers.push(documentOf(one, documents));
  }
  const twice = found.papers.find(({ document }, index) =>
    found.papers.some((other, place) => place < index && other.document === document),
  );
  if (twice)
    throw new HubError('INVALID_SETTING', `two files are given for the document "${twice.document}"; expected one`);
  return found;
}

function takeFolder(folder: string, documents: readonly ListedDocument[], found: FoundPapers): void {
  let any = false;
  for (const name of filesIn(folder)) {
    const document = documentWithSource(name, documents);
    if (document) found.papers.push({ path: join(folder, name), document: document.slug });
    else found.unmatched.push(redactedName(name));
    any ||= document !== undefined;
  }
  if (any) return;
  const sources = documents.flatMap(({ sourceFile }) => sourceFile ?? []);
  const expected =
    sources.length > 0
      ? `one of ${sources.join(', ')}`
      : 'the name that sourceFile gives it in documents.yaml, which gives none';
  throw new HubError(
    'NOT_FOUND',
    `no file in ${redactedName(folder)} has the name of a document’s source; expected ${expected}, or document=file`,
  );
}

/** The names of files that lie in a folder, but for those that are hidden, in their order. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
