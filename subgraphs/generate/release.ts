// Keeps the public schema of this version: from then on nothing of it is broken without a deprecation first.
// Usage: npm run release
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { contractSchema, releasedFile } from './released-schema.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
const file = releasedFile(version);
if (existsSync(file)) {
  console.error(`${version} is released already; expected another version in package.json`);
  process.exitCode = 1;
} else {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, contractSchema());
  console.log(`wrote ${fileURLToPath(file)}`);
}
