import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allCounties } from '#schema/reference/reference.ts';
import { countyOfSlug, scbEntriesCalled, slugOfName } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import { didYouMean } from '#schema/shared/nearest.ts';
import { writeFiles } from '#schema/shared/write-to.ts';
import { discoverCounties } from '../descriptors/discover.ts';
import { firstFiles, folderOf } from '../newcomers/first-files.ts';

/** The project, in which counties have their folders. */
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** A county that was made. */
export interface NewCounty {
  slug: string;
  name: string;
  /** The paths of its files within the project. */
  files: string[];
}

/**
 * Makes the two folders of a county that holds nothing yet, by its code of SCB or its name. All or nothing is written. Throws
 * INVALID_SETTING for what is no county, or one that is there, and FILE_UNWRITABLE.
 */
export async function newCounty(asked: string, project: string = PROJECT): Promise<NewCounty> {
  const county = countyAsked(asked);
  const slug = folderOf(county);
  const held = (await discoverCounties()).find(({ code }) => code === county.code);
  if (held) throw taken(county.name, `subgraphs/${held.slug}`);
  const files = firstFiles(county);
  const there = [...files.keys()].map((path) => dirname(path)).find((folder) => existsSync(join(project, folder)));
  if (there !== undefined) throw taken(county.name, there);
  await writeFiles(Array.from(files, ([path, text]) => ({ path: join(project, path), text })));
  return { slug, name: county.name, files: [...files.keys()] };
}

function countyAsked(asked: string): (typeof allCounties)[number] {
  const called = scbEntriesCalled(asked).map(({ code }) => code);
  const found =
    allCounties.find(({ code }) => code === asked || called.includes(code)) ?? countyOfSlug(slugOfName(asked));
  if (found) return found;
  const names = allCounties.flatMap(({ code, name, short }) => [code, name, short]);
  throw new HubError(
    'INVALID_SETTING',
    `no county "${asked}";${didYouMean(asked, names)} expected a code of SCB such as 06, or a name such as Jönköping`,
  );
}

function taken(name: string, folder: string): HubError {
  return new HubError('INVALID_SETTING', `${name} has the folder ${folder}; expected a county that has none`);
}
