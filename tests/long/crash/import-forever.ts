// Imports two states in turn until it is killed; before that, says which states the database holds.
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { importData } from '#tests/support/import-data.ts';
import { STATES, statesHeld } from './held-state.ts';

const { storage, expected } = JSON.parse(process.argv[2] ?? '');
const database = await openDatabase(storage);
console.log(`held ${JSON.stringify(await statesHeld(database, expected))}`);
for (;;)
  for (const data of STATES) {
    await importData(database.em, data, '20');
    console.log('imported');
  }
