// Erases a name from the database of a folder as `hub documents erase` does, and is killed by itself, at once, when something comes up.
import { SqlEntityManager } from '@mikro-orm/sql';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { scrubWhereDue } from '#subgraphs/county/store/database/scrub.ts';
import { replaceCall } from '#tests/support/replace-call.ts';

const [path = '', name = '', before = ''] = process.argv.slice(2);
const { em, registerFile } = await openDatabase({ kind: 'folder', path });

function killedAt(what: string): void {
  if (what.startsWith(before)) process.kill(process.pid, 'SIGKILL');
}

replaceCall(
  SqlEntityManager.prototype,
  'execute',
  (real) =>
    function (this: SqlEntityManager, ...given: unknown[]) {
      killedAt(String(given[0]));
      return real.call(this, ...given);
    },
);
replaceCall(
  SqlEntityManager.prototype,
  'commit',
  (real) =>
    function (this: SqlEntityManager) {
      killedAt('commit');
      return real.call(this);
    },
);
await erase(em, { kind: 'NAME', name }, { message: 'på begäran', registerFile });
await scrubWhereDue(em);
