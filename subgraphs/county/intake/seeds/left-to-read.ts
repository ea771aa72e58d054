import { appliesTo, isOfDocuments } from '#schema/codebook/codebook.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { aspectsNotCoded, themesNotCoded } from '#subgraphs/county/rules/coding/not-coded.ts';

/** What nobody has read the papers of a subject for. */
export interface LeftToRead {
  /** The id of an instrument or of a document that has been read. */
  subject: string;
  /** The version of the codebook that the papers were read with. */
  codebook: string;
  aspects: string[];
  /** Themes of the codebook; none for a document. */
  themes: string[];
}

/** What is left to read of a county's papers, subject by subject; those of which nothing is left are not listed. */
export function leftToRead({ documents, instruments }: Pick<CountyData, 'documents' | 'instruments'>): LeftToRead[] {
  return [
    ...documents
      .filter(({ holding }) => holding !== 'MENTIONED_ONLY')
      .map(({ id: subject, codebook, facts }) => ({
        ...{ subject, codebook },
        aspects: aspectsNotCoded(facts, isOfDocuments),
        themes: [],
      })),
    ...instruments.map(({ id: subject, type, codebook, facts }) => ({
      ...{ subject, codebook },
      aspects: aspectsNotCoded(facts, (aspect) => appliesTo(aspect, type)),
      themes: themesNotCoded(facts),
    })),
  ].filter(({ aspects, themes }) => aspects.length + themes.length > 0);
}
