import { join } from 'node:path';
import { parseId } from '#schema/keys/ids.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { FactRow } from '#subgraphs/county/reading/stored-rows.ts';
import { Document, Fact, Instrument, Organisation } from '#subgraphs/county/store/entities/index.ts';
import type { RevisionRow } from '#subgraphs/county/store/history/in-revision.ts';
import { seedOf, withoutEmpty } from './seed-of.ts';

/** So many instruments are read at a time. */
const AT_A_TIME = 100;

/** What a county says of itself and holds, as seed files: their names without an ending, and what stands in them. */
export async function* seedFilesOf(
  known: Known,
  { region, licence, errorReports, themes, knownGaps }: RevisionRow,
): AsyncGenerator<[name: string, content: object]> {
  yield ['county', withoutEmpty({ region, licence, errorReports, themes, knownGaps })];
  yield ['organisations', { organisations: (await organisations(known)).map(organisationEntry) }];
  yield ['documents', { documents: await documentEntries(known) }];
  for (let after = ''; ; ) {
    const rows = await known.em.find(
      Instrument,
      { id: { $gt: after } },
      { orderBy: { id: 'asc' }, limit: AT_A_TIME, disableIdentityMap: true },
    );
    const facts = await factsOf(rows, known);
    for (const { id, kind, shortTitle, codebook } of rows) {
      const { slug } = parseId(id);
      yield [
        join('instruments', slug),
        withoutEmpty({ slug, kind, shortTitle, codebook, ...seedOf(facts.get(id) ?? []) }),
      ];
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

const ORDERED = { orderBy: { slug: 'asc' }, disableIdentityMap: true } as const;

async function documentEntries(known: Known) {
  const rows = await known.em.find(Document, {}, ORDERED);
  const facts = await factsOf(rows, known);
  return rows.map(({ id, slug, holding, lineCount, sourceFile, codebook }) =>
    withoutEmpty({ slug, holding, lineCount, sourceFile, codebook, ...seedOf(facts.get(id) ?? []) }),
  );
}

function organisationEntry({ slug, name, kind, kindStatedAs, aliases, parent, scbCode, note }: OrganisationEntry) {
  return withoutEmpty({ slug, name, kind, kindStatedAs, aliases, parent, scbCode, note });
}

type OrganisationEntry = Awaited<ReturnType<typeof organisations>>[number];
const organisations = ({ em }: Known) => em.find(Organisation, {}, ORDERED);

async function factsOf(subjects: readonly { id: string }[], { em }: Known): Promise<Map<string, FactRow[]>> {
  const rows = await em.find(Fact, { subject: { $in: subjects.map(({ id }) => id) } }, { disableIdentityMap: true });
  return Map.groupBy(rows, ({ subject }) => subject);
}
