// Saves other data over seeds until it is killed; says so once it has begun. Usage: node save-again-and-again.ts <folder>
import { heldFiles } from '#subgraphs/county/workbench/held-files.ts';
import { saveEdited } from '#subgraphs/county/workbench/save-edited.ts';

const [, , folder = ''] = process.argv;
for (let round = 0; ; round += 1) {
  const files = heldFiles(folder, folder).filter(({ file }) => !file.startsWith('county'));
  const edited = files.map((held) => ({ ...held, data: withNote(held.data, round) }));
  const done = await saveEdited(folder, folder, edited);
  if (!('saved' in done)) throw new Error(JSON.stringify(done));
  if (round === 0) console.log('saved');
}

/** Seeds in which the first organisation, or else the first fact, has another remark. */
function withNote(data: unknown, round: number): unknown {
  const copy = structuredClone(data) as { organisations?: object[]; documents?: Subject[] } & Subject;
  const entry = copy.organisations?.[0] ?? firstFact(copy.documents?.[0] ?? copy);
  Object.assign(entry ?? {}, { note: { sv: `Runda ${round} ${'lång '.repeat(2_000)}`, en: `Round ${round}` } });
  return copy;
}

interface Subject {
  facts?: Record<string, object[]>;
}

function firstFact({ facts = {} }: Subject): object | undefined {
  return Object.values(facts)[0]?.[0];
}
