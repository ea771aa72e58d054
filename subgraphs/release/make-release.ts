import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contractSchema } from '../generate/released-schema.ts';
import { type Git, gitIn } from './git.ts';
import { schemaHindrances, type VersionedSchema } from './schema-hindrances.ts';
import { artefactFolder, type WithHub, writeArtefacts } from './write-artefacts.ts';

/** What is to be released, and from where. */
export interface ReleaseOptions {
  /** The folder of the project, a work tree of git. */
  root: string;
  version: string;
  /** Today, as `2026-11-27`. */
  day: string;
  /** The public schemas that are kept of releases. */
  released: readonly VersionedSchema[];
  /** The hub whose data goes with the release. */
  withHub: WithHub;
}

const CHANGELOG = 'CHANGELOG.md';
const unreleased = (version: string) => `## ${version} – unreleased\n`;
const released = (version: string, day: string) => `## ${version} – ${day}\n`;
const schemaFile = (version: string) => `schema/released/${version}.graphql`;

/** What hinders a release, a sentence each. */
export function releaseHindrances({ root, version, released: kept }: ReleaseOptions): string[] {
  const git = gitIn(root);
  const changed = git('status', '--porcelain');
  return [
    ...(changed ? [`the work tree has changes that are in no commit; expected none:\n${changed}`] : []),
    ...(git('tag', '--list', `v${version}`) ? [`the tag v${version} is there already; expected a later version`] : []),
    ...(changelogOf(root).split(unreleased(version)).length === 2
      ? []
      : [`${CHANGELOG} has no part of its own for ${version}; expected the line "${unreleased(version).trim()}"`]),
    ...schemaHindrances({ version, sdl: contractSchema() }, kept),
  ];
}

/** What a release does, a line each. */
export function releaseSteps({ version, day }: ReleaseOptions): string[] {
  return [
    `writes the public schema, the data set, the SBOM and checksums to ${artefactFolder(version)}/`,
    `keeps the public schema as ${schemaFile(version)}`,
    `writes "${released(version, day).trim()}" in ${CHANGELOG}`,
    `commits both, and tags the commit v${version}; pushes nothing`,
  ];
}

/** Makes a release that nothing hinders. What can fail comes first, and changes nothing that git knows. */
export async function makeRelease({ root, version, day, withHub }: ReleaseOptions): Promise<void> {
  await writeArtefacts(root, version, withHub);
  const changelog = changelogOf(root).replace(unreleased(version), released(version, day));
  write(root, CHANGELOG, changelog);
  write(root, schemaFile(version), contractSchema());
  commit(gitIn(root), version);
}

function commit(git: Git, version: string): void {
  git('add', CHANGELOG, schemaFile(version));
  git('commit', '--message', `Version ${version} is released`);
  git('tag', '--annotate', '--message', `Version ${version}`, `v${version}`);
}

function changelogOf(root: string): string {
  const file = join(root, CHANGELOG);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
