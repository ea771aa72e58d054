import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countyOfSlug, slugOfName } from '#schema/reference/scb-names.ts';
import { documentsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { HubError } from '#schema/shared/errors.ts';
import { DRAFT_MESSAGES } from '#schema/shared/messages/draft-messages.ts';
import { told } from '#schema/shared/messages/told.ts';
import { writeWhole } from '#schema/shared/write-to.ts';
import { withEntries } from '../drafting/writing/seed-yaml.ts';
import { parseSeed } from '../intake/seeds/seed-file.ts';

type Name = 'documents' | 'organisations';

/** The files of a county's folder that a draft adds to; those of a new folder as they begin. */
export function countyFiles(county: string, folder: string, shownAs: string, mayBeNew: boolean) {
  const isNew = !existsSync(join(folder, 'county.yaml')) && !existsSync(join(folder, 'county.json'));
  const region = countyOfSlug(county);
  if (isNew && !mayBeNew) throw new HubError('INVALID_SETTING', told(DRAFT_MESSAGES.noFolder, { county }));
  if (isNew && !region) throw new HubError('INVALID_SETTING', told(DRAFT_MESSAGES.noCounty, { county }));
  for (const name of ['documents', 'organisations'])
    if (existsSync(join(folder, `${name}.json`)))
      throw new HubError('INVALID_SETTING', told(DRAFT_MESSAGES.isJson, { file: `${shownAs}/${name}.json` }));
  const path = (name: string) => join(folder, `${name}.yaml`);
  const text = (name: Name) =>
    existsSync(path(name))
      ? readFileSync(path(name), 'utf8')
      : `# yaml-language-server: $schema=../${name}.schema.json\n${name}: []\n`;
  const parsed = (name: Name) => parseSeed({ path: path(name), file: `${name}.yaml` }, text(name)).value;
  const own = organisationsSeed.safeParse(parsed('organisations'));
  const held = documentsSeed.safeParse(parsed('documents'));
  if (!own.success || !held.success)
    throw new HubError('INVALID_SEED', told(DRAFT_MESSAGES.notInOrder, { folder: shownAs, county }));
  const regionSlug = region ? slugOfName(region.region) : '';
  const first =
    isNew && region
      ? [
          {
            slug: regionSlug,
            name: region.region,
            kind: 'REGION',
            scbCode: region.code,
            kindStatedAs: 'STATED',
            aliases: [],
          } as const,
        ]
      : [];
  return {
    ...{ path, text },
    organisations: [...own.data.organisations, ...first] as (typeof own.data)['organisations'],
    documents: held.data.documents.map((one) => one.slug),
    region: first.map(({ kindStatedAs: _, aliases: __, ...entry }) => entry),
    county: isNew
      ? [[path('county'), `# yaml-language-server: $schema=../county.schema.json\nregion: ${regionSlug}\n`] as const]
      : [],
  };
}

/** The text of a file with entries beneath those of its list. */
export function added(text: string, list: Name, entries: readonly object[], shownAs: string): string {
  const more = withEntries(text, list, entries);
  if (more !== null) return more;
  throw new HubError('INVALID_SETTING', told(DRAFT_MESSAGES.onOneLine, { file: `${shownAs}/${list}.yaml` }));
}

/** Writes files as a whole: each beside its place, before the first takes it. */
export function writeTogether([first, ...others]: readonly (readonly [path: string, text: string])[]): Promise<void> {
  if (!first) return Promise.resolve();
  const [path, text] = first;
  return writeWhole(path, async (aside) => {
    await writeFile(aside, text);
    await writeTogether(others);
  });
}
