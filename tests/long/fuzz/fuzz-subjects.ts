import type { Corpus, PlainValue } from './mutation.ts';
import { isFields, type Place } from './nodes.ts';

type Fields = { [key: string]: PlainValue };

/** What facts are stated of: an instrument, or one of the documents of a file. */
export interface Subject {
  /** The way to it within its file. */
  path: (string | number)[];
  entry: Fields;
}

/** One fact, with the list that it stands in. */
export interface StatedFact {
  path: (string | number)[];
  aspect: string;
  list: PlainValue[];
  fact: Fields;
}

/** The subjects of a file; none where it holds the county or its organisations. */
export function subjectsIn(value: PlainValue): Subject[] {
  if (!isFields(value)) return [];
  if ('facts' in value) return [{ path: [], entry: value }];
  const documents = Array.isArray(value.documents) ? value.documents : [];
  return documents.flatMap((entry, index) => (isFields(entry) ? [{ path: ['documents', index], entry }] : []));
}

/** The facts of all subjects of a file. */
export function factsIn(value: PlainValue): StatedFact[] {
  return subjectsIn(value).flatMap(({ path, entry }) =>
    Object.entries(isFields(entry.facts) ? entry.facts : {}).flatMap(([aspect, list]) =>
      Array.isArray(list)
        ? list.flatMap((fact, index) =>
            isFields(fact) ? [{ path: [...path, 'facts', aspect, index], aspect, list, fact }] : [],
          )
        : [],
    ),
  );
}

/** The last name on the way to a place: of the field itself, or of the list that it stands in. */
export function nameOf({ path }: Pick<Place, 'path'>): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** The number of lines of a paper; none where it is not there or has not been read. */
export function fuzzLines(corpus: Corpus, slug: string): number | undefined {
  const documents = subjectsIn(corpus.files.get('documents.yaml')?.value ?? null);
  const lines = documents.find(({ entry }) => entry.slug === slug)?.entry.lineCount;
  return typeof lines === 'number' ? lines : undefined;
}
