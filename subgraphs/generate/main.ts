// Writes every file that is made from the contract, removes what is no longer made and reports breaking changes.
// Usage: npm run generate
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, findBreakingChanges } from 'graphql';
import { CODEBOOK_MODULE, codebookModule } from './codebook-module.ts';
import { obsoleteFiles } from './obsolete-files.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PUBLIC = 'schema/generated/schema.graphql';

// The contract is loaded with the codebook, so that comes first.
write(CODEBOOK_MODULE, codebookModule());
const { artefacts } = await import('./artefacts.ts');
const made = await artefacts();
for (const [path, content] of made) write(path, content);
for (const path of obsoleteFiles(ROOT, made)) {
  rmSync(join(ROOT, path));
  console.log(`removed ${path}`);
}

/** Writes a file that is different from what is there. */
function write(path: string, content: string): void {
  const file = join(ROOT, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before === content) return;
  if (path === PUBLIC && before !== null) {
    for (const change of findBreakingChanges(buildSchema(before), buildSchema(content)))
      console.log(`breaking: ${change.description}`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`wrote ${path}`);
}
