import { HubError } from '#schema/shared/errors.ts';

/** What is known of a document whose text may be given. */
export interface Documented {
  slug: string;
  sourceFile?: string | null | undefined;
}

/** A file as it was asked for: its path, and the document that it is the text of. */
export interface AskedDocument {
  path: string;
  document: string;
}

/**
 * Which document a file is the text of: the one named before a "=", as in `letter=paper.pdf`, else the one whose
 * source file has this name. Throws NOT_FOUND that names those there are.
 */
export function documentOf(asked: string, documents: readonly Documented[]): AskedDocument {
  const named = /^([a-z0-9-]+)=(.+)$/.exec(asked);
  const path = named?.[2] ?? asked;
  const found = named ? documents.find(({ slug }) => slug === named[1]) : documentWithSource(path, documents);
  if (found) return { path, document: found.slug };
  const known = documents.map(({ slug, sourceFile }) => (sourceFile ? `${slug} (${sourceFile})` : slug));
  const what = named ? `no document "${named[1]}"` : `no document has this file for its source`;
  throw new HubError(
    'NOT_FOUND',
    `${what}; expected the name of a source file, or document=file, where the document is one of ${known.join(', ')}`,
  );
}

/** The document whose source file has the name of a file, in whichever way its letters are composed. */
export function documentWithSource<Known extends Documented>(
  path: string,
  documents: readonly Known[],
): Known | undefined {
  const name = path.replace(/^.*[/\\]/, '').normalize('NFC');
  return documents.find(({ sourceFile }) => sourceFile?.normalize('NFC') === name);
}
