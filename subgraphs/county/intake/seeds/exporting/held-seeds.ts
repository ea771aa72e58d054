import { parseId } from '#schema/keys/ids.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { FactRow } from '#subgraphs/county/reading/stored-rows.ts';
import { Document, Fact, Instrument, Organisation } from '#subgraphs/county/store/entities/index.ts';
import type { RevisionRow } from '#subgraphs/county/store/history/in-revision.ts';
import { seedOf, withoutEmpty } from './seed-of.ts';

/** So many instruments are read at a time. */
const AT_A_TIME = 100;

/** What is told apart by its slug within a list. */
export type SluggedEntry = { slug: string } & Record<string, unknown>;

/** What seed files are to hold: one of the county and of each instrument; its organisations and documents all at once. */
export type HeldSeed =
  | { of: 'county'; content: Record<string, unknown> }
  | { of: 'organisations'; content: { organisations: SluggedEntry[] } }
  | { of: 'documents'; content: { documents: SluggedEntry[] } }
  | { of: 'instrument'; slug: string; content: Record<string, unknown> };

/** What a county says of itself and holds, as its seeds have it. */
export async function* heldSeeds(
  known: Known,
  { region, licence, errorReports, themes, knownGaps }: RevisionRow,
): AsyncGenerator<HeldSeed> {
  yield { of: 'county', content: withoutEmpty({ region, licence, errorReports, themes, knownGaps }) };
  yield { of: 'organisations', content: { organisations: (await organisations(known)).map(organisationEntry) } };
  yield { of: 'documents', content: { documents: await documentEntries(known) } };
  for (let after = ''; ; ) {
    const rows = await known.em.find(
      Instrument,
      { id: { $gt: after } },
      { orderBy: { id: 'asc' }, limit: AT_A_TIME, disableIdentityMap: true },
    );
    const facts = await factsOf(rows, known);
    for (const { id, kind, shortTitle, codebook } of rows) {
      const { slug } = parseId(id);
      const content = withoutEmpty({ slug, kind, shortTitle, codebook, ...seedOf(facts.get(id) ?? []) });
      yield { of: 'instrument', slug, content };
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
    slugged({ slug, holding, lineCount, sourceFile, codebook, ...seedOf(facts.get(id) ?? []) }),
  );
}

function organisationEntry({ slug, name, kind, kindStatedAs, aliases, parent, scbCode, note }: OrganisationEntry) {
  return slugged({ slug, name, kind, kindStatedAs, aliases, parent, scbCode, note });
}

type OrganisationEntry = Awaited<ReturnType<typeof organisations>>[number];
const organisations = ({ em }: Known) => em.find(Organisation, {}, ORDERED);

async function factsOf(subjects: readonly { id: string }[], { em }: Known): Promise<Map<string, FactRow[]>> {
  const rows = await em.find(Fact, { subject: { $in: subjects.map(({ id }) => id) } }, { disableIdentityMap: true });
  return Map.groupBy(rows, ({ subject }) => subject);
}

/** What is given of an entry, which has a slug. */
function slugged<Entry extends SluggedEntry>(entry: Entry): SluggedEntry {
  return { slug: entry.slug, ...withoutEmpty(entry) };
}
