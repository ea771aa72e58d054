// Commits once and then checkpoints, in the database of a folder, and makes a folder beside it after each, for who watches calls.
import { mkdirSync } from 'node:fs';
import { openInFolder } from '#subgraphs/county/store/database/pglite.ts';

const folder = process.argv[2] ?? '';
const database = await openInFolder(folder);
const mark = (name: string) => mkdirSync(`${folder}.${name}`);
mark('opened');
await database.exec('create table committed (number int)');
mark('committed');
await database.exec('checkpoint');
mark('checkpointed');
await database.close();
