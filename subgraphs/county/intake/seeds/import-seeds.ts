import { isDeepStrictEqual } from 'node:util';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { CountySource } from '#subgraphs/county/facts/county-data.ts';
import { Document, Fact, Organisation } from '#subgraphs/county/store/entities/index.ts';
import { OPEN } from '#subgraphs/county/store/entities/versions.ts';
import {
  inRevision,
  ownStatement,
  type RevisionOptions,
  type RevisionRow,
} from '#subgraphs/county/store/history/in-revision.ts';
import { revise } from '#subgraphs/county/store/history/revise.ts';
import { PackedPostings } from '../derived/packed-postings.ts';
import { endStrayTexts } from '../documents/attaching/end-stray-texts.ts';
import { withholdEverywhere } from '../documents/cleaning/withhold-everywhere.ts';
import { writeRegisterFile } from '../documents/register/register-file.ts';
import { searchTexts, subjectsOfTexts } from '../documents/texts/search-texts.ts';
import type { Progress } from '../progress.ts';
import { namesOf } from './names.ts';
import { refuseErased } from './refuse-erased.ts';
import { documentRows, organisationRows, type RowNames } from './rows.ts';
import { type Counts, writeChanged } from './write-changed.ts';

export interface ImportOptions extends Omit<RevisionOptions, 'beforeCommit'> {
  /** SCB's county code. */
  code: string;
  progress?: Progress;
  /** The file that the county’s register is mirrored in. */
  registerFile?: string | null;
  /** Called when all is written, also where nothing is different: what it writes is kept then all the same. */
  remember?(tx: SqlEntityManager): Promise<void>;
  /** Sees what was written before it is decided on, and says whether it is kept. */
  review?(tx: SqlEntityManager, revision: RevisionRow): Promise<boolean>;
}

/** What an import did. */
export interface Imported extends Counts {
  /** Whether the data was new; the same data is not imported twice. */
  changed: boolean;
}

/**
 * Brings the database to what the seeds say, in one transaction: all or nothing. What is different becomes a revision;
 * what it replaces is kept as it was, but that names which facts withhold now are taken out of texts in all revisions.
 * Instruments are read and written some at a time.
 */
export async function importSeeds(
  em: SqlEntityManager,
  source: CountySource,
  { code, progress, review, remember, registerFile = null, ...options }: ImportOptions,
): Promise<Imported> {
  const making: RowNames = { county: source.slug, code, names: namesOf(source), themes: source.county.themes };
  const own = ownStatement(source.county);

  const { changed, result } = await inRevision(
    em,
    {
      ...options,
      async beforeCommit(tx) {
        await remember?.(tx);
        await writeRegisterFile(tx, registerFile);
      },
    },
    async (tx, { number, before }) => {
      const beside = await writeBesides(tx, source, making, number);
      const stray = await endStrayTexts(tx, number);
      // Asked before instruments are written: also those that go, or let go of the document, are searched no more.
      const searched = await subjectsOfTexts(tx, stray, number);
      const packed = new PackedPostings(tx);
      const counts = await writeChanged(tx, source, making, number, packed, progress);
      await searchTexts(tx, searched, number, packed);
      await packed.write();
      await refuseErased(tx, source, number);
      await withholdEverywhere(tx, number, { factsOnly: true });
      const said = before && ownStatement(before);
      const changed =
        beside + stray.length > 0 || Object.values(counts).some((count) => count > 0) || !isDeepStrictEqual(said, own);
      return { changed, aside: remember !== undefined, own, result: counts };
    },
    review,
  );
  return { changed, ...result };
}

/** Organisations and documents, which instruments point at. Returns how many rows were ended and added. */
async function writeBesides(tx: SqlEntityManager, source: CountySource, making: RowNames, revision: number) {
  const { documents, facts } = documentRows(source.documents, making);
  const held = await tx.execute<{ id: string }[]>(`select id from document where until = ${OPEN}`);
  const subjects = [...new Set([...held, ...documents].map(({ id }) => id))];
  return (
    (await revise(tx, Organisation, {}, organisationRows(source), revision)) +
    (await revise(tx, Document, {}, documents, revision)) +
    (subjects.length > 0 ? await revise(tx, Fact, { subject: subjects }, facts, revision) : 0)
  );
}
