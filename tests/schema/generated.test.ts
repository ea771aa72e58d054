import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { artefacts } from '#subgraphs/generate/artefacts.ts';
import { obsoleteFiles } from '#subgraphs/generate/obsolete-files.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('What is made from the contract', async () => {
  const made = await artefacts();

  it.each([...made.keys()])('%s is committed as npm run generate writes it', (path) => {
    const file = `${ROOT}${path}`;
    expect(existsSync(file) ? readFileSync(file, 'utf8') : null).toBe(made.get(path));
  });

  it('has nothing beside it that is no longer made', () => {
    expect(obsoleteFiles(ROOT, made)).toEqual([]);
  });

  it('keeps keys and parts out of the public schema', () => {
    const schema = made.get('schema/generated/schema.graphql') ?? '';
    expect(schema).toContain('interface Agreement');
    expect(schema.match(/^ {2}(ref|request|parts):|^(type|union) \w*Part\b/gm)).toBeNull();
  });
});
