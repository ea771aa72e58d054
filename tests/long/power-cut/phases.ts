import { writeFileSync } from 'node:fs';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { readDocument } from '#subgraphs/county/intake/documents/reading/read-document.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { titledState } from '#tests/long/crash/held-state.ts';
import { importData } from '#tests/support/import-data.ts';
import { PAPER } from '#tests/support/made/known-agreement.ts';

/** What is done with a database, in this order. */
export const WORK_PHASES = ['creation', 'import', 'checkpoint', 'attaching', 'closing', 'opening'] as const;
export type WorkPhase = (typeof WORK_PHASES)[number];

/** Two states that have little in common. */
const STATES = [titledState('Ett', 0, 8), titledState('Två', 4, 12)] as const;

/**
 * Does with a database in a folder what the phase has to do, and tells each revision that is acknowledged. Takes the database that the
 * phase before returned, and returns it for the next; `null` where it is closed.
 */
export async function runPhase(
  phase: WorkPhase,
  path: string,
  before: Database | null,
  acknowledged: () => void,
): Promise<Database | null> {
  if (phase === 'creation' || phase === 'opening') return openDatabase({ kind: 'folder', path });
  if (!before) throw new Error(`${phase} needs an open database`);
  const { em } = before;
  if (phase === 'closing') {
    await before.close();
    return null;
  }
  if (phase === 'import')
    for (const state of STATES) {
      await importData(em, state, '20');
      acknowledged();
    }
  if (phase === 'checkpoint') {
    // From here on a log of another name is written to, and nothing of the one before is needed.
    await em.execute('select pg_switch_wal()');
    await em.execute('checkpoint');
    await importData(em, STATES[0], '20');
    acknowledged();
  }
  if (phase === 'attaching') {
    const file = `${path}.paper.txt`;
    writeFileSync(file, Array.from({ length: 100 }, (_, index) => `Rad ${index + 1}`).join('\n'));
    await attachTexts(em, [{ document: PAPER, ...(await readDocument(file)) }]);
    acknowledged();
  }
  return before;
}
