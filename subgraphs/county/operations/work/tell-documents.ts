import { Attachment, Document } from '#subgraphs/county/store/entities/index.ts';
import { onHeldData } from './open-county.ts';

/** A document of a county as whoever attaches texts must know it. */
export interface ListedDocument {
  slug: string;
  /** The name that documents.yaml gives its file. */
  sourceFile: string | null;
  /** How many lines its citations are counted in; `null` where it is only mentioned, and nothing cites it. */
  lineCount: number | null;
  /** Whether its text is attached. */
  attached: boolean;
}

/** The documents of a county, by their slugs. */
export const tellDocuments = onHeldData<null, ListedDocument[]>(async ({ database, known }) => {
  const { em } = await known(database.em);
  const attached = new Set((await em.find(Attachment, {})).map(({ document }) => document));
  const rows = await em.find(Document, {}, { orderBy: { slug: 'asc' } });
  return rows.map(({ slug, sourceFile = null, lineCount = null }) => ({
    slug,
    sourceFile,
    lineCount,
    attached: attached.has(slug),
  }));
});
