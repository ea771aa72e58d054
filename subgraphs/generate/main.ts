// Writes every file that is made from the contract and tells of breaking changes. Usage: npm run generate
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, findBreakingChanges } from 'graphql';
import { artefacts } from './artefacts.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PUBLIC = 'schema/generated/schema.graphql';

for (const [path, content] of await artefacts()) {
  const file = join(ROOT, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before === content) continue;
  if (path === PUBLIC && before !== null) {
    for (const change of findBreakingChanges(buildSchema(before), buildSchema(content)))
      console.log(`breaking: ${change.description}`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`wrote ${path}`);
}
