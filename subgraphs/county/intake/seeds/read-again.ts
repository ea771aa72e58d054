import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import type { Checked } from './check-instruments.ts';
import { parseSeed } from './seed-file.ts';
import { invalidSeed, seedIssue } from './seed-issues.ts';
import { seedText } from './seed-text.ts';
import { instrumentFrom } from './subjects.ts';

/** Reads an instrument from the file that was checked. Throws INVALID_SEED, with the folder named so, when it no longer is the same. */
export function readAgain({ place, digest }: Checked, slug: string, shownAs: string): InstrumentData {
  const read = seedText(place);
  if ('text' in read && read.digest === digest)
    return instrumentFrom(slug, instrumentSeed.parse(parseSeed(place, read.text).value));
  const message = 'message' in read ? read.message : SEED_FILE_MESSAGES.changed;
  throw invalidSeed(shownAs, [seedIssue(place.file, message)]);
}
