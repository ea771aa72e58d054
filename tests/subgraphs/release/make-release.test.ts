import { createHash } from 'node:crypto';
import { appendFileSync, copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractSchema } from '#subgraphs/generate/released-schema.ts';
import { type Git, gitIn } from '#subgraphs/release/git.ts';
import { makeRelease, type ReleaseOptions, releaseHindrances } from '#subgraphs/release/make-release.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { type ProjectCopy, projectCopy } from '#tests/support/project-copy.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { startServedHub } from '#tests/support/served-hub.ts';

const VERSION = '7.8.9';

let copy: ProjectCopy;
let git: Git;
let options: ReleaseOptions;

const read = (path: string) => readFileSync(join(copy.root, path), 'utf8');

beforeAll(() => {
  copy = projectCopy();
  copyFileSync(join(ROOT, 'package-lock.json'), join(copy.root, 'package-lock.json'));
  // What is installed is a link in a copy, and git ignores a folder.
  copy.write('.gitignore', `${read('.gitignore')}node_modules\n`);
  copy.write('CHANGELOG.md', `# Changelog\n\n## ${VERSION} – unreleased\n\nNew.\n\n## 7.8.8 – 2026-01-01\n`);
  git = gitIn(copy.root);
  git('init', '--quiet');
  for (const [name, value] of [
    ['user.name', 'Nobody'],
    ['user.email', 'nobody@example.invalid'],
    ['gc.auto', '0'],
  ])
    git('config', name ?? '', value ?? '');
  git('add', '.');
  git('commit', '--quiet', '--message', 'A project');
  options = {
    ...{
      root: copy.root,
      version: VERSION,
      day: '2026-02-03',
      released: [{ version: '7.8.8', sdl: contractSchema() }],
    },
    async withHub(use) {
      const hub = await startServedHub({ counties: [titledCounty('dalarna', '20', ['Ett'])] });
      await use(hub.url).finally(hub.close);
    },
  };
});
afterAll(() => copy.remove());

describe('A release', () => {
  it('is hindered by changes that are in no commit, and by a changelog that does not tell of it', () => {
    appendFileSync(join(copy.root, 'CHANGELOG.md'), '\nMore.\n');
    expect(releaseHindrances({ ...options, version: '7.8.10' })).toEqual([
      'the work tree has changes that are in no commit; expected none:\n M CHANGELOG.md',
      'CHANGELOG.md has no part of its own for 7.8.10; expected the line "## 7.8.10 – unreleased"',
    ]);
    git('checkout', '--', 'CHANGELOG.md');
  });

  it('is hindered by a public schema that needs a greater step', () => {
    const before = contractSchema().replace('type Query {', 'type Query {\n  gone: Int\n');
    expect(releaseHindrances({ ...options, released: [{ version: '7.8.8', sdl: before }] })).toEqual([
      expect.stringContaining('breaks 7.8.8, which needs version 8.0.0'),
    ]);
  });

  it('writes what goes with it, dates the changelog, keeps the public schema, commits and tags, once', async () => {
    expect(releaseHindrances(options)).toEqual([]);
    await makeRelease(options);
    const artefacts = `.release/${VERSION}`;
    expect(read(`${artefacts}/schema-${VERSION}.graphql`)).toBe(read('schema/generated/schema.graphql'));
    expect(JSON.parse(read(`${artefacts}/sbom-${VERSION}.cdx.json`))).toMatchObject({ bomFormat: 'CycloneDX' });
    expect(existsSync(join(copy.root, artefacts, `data-set-${VERSION}/tables/facts.csv`))).toBe(true);
    const sums = read(`${artefacts}/SHA256SUMS`).trimEnd().split('\n');
    expect(sums.length).toBeGreaterThan(50);
    for (const [sum, path] of sums.map((line) => line.split('  ')))
      expect(
        createHash('sha256')
          .update(readFileSync(join(copy.root, artefacts, path ?? '')))
          .digest('hex'),
      ).toBe(sum);
    expect(read('CHANGELOG.md')).toContain(`## ${VERSION} – 2026-02-03\n\nNew.`);
    expect(git('show', '--format=%s', '--name-only', `v${VERSION}^{commit}`).split('\n')).toEqual([
      ...[`Version ${VERSION} is released`, '', 'CHANGELOG.md', `schema/released/${VERSION}.graphql`],
    ]);
    expect(git('status', '--porcelain')).toBe('');
    expect(releaseHindrances(options)[0]).toBe(`the tag v${VERSION} is there already; expected a later version`);
  });
});
