import { defineEntity, p } from '@mikro-orm/core';
import type { LicenceCode } from '#schema/open-data/licences.ts';
import type { CountySeed } from '#schema/seeds/county-seed.ts';
import type { ErrorReports } from '#schema/seeds/error-reports.ts';
import type { Text } from '#schema/values/text.ts';

/** What made a revision. */
export type Origin = 'SEEDS' | 'IMPORT' | 'ATTACHMENT' | 'DETACHMENT' | 'ERASURE' | 'BEFORE_HISTORY';

/** One change of the county's data as a whole, and what the county says of itself from then on. Never edited, but for what an erasure takes out. */
export const Revision = defineEntity({
  name: 'Revision',
  tableName: 'revision',
  properties: {
    /** 1, 2, 3 … in the order in which they were committed. Numbers below are of the time before history was kept. */
    number: p.integer().primary(),
    /** Later than that of the revision before. */
    at: p.datetime(),
    origin: p.text().$type<Origin>(),
    /** Why, in the words of its author. */
    message: p.text().nullable(),
    /** Drawn at random, and anew at an erasure: the same number with another mark is of another history. */
    mark: p.text(),
    region: p.text(),
    knownGaps: p.json<Text[]>(),
    /** The county's own themes, which subdivide those of the codebook. */
    themes: p.json<CountySeed['themes']>(),
    /** The licence of the county’s coded facts, by its id of SPDX; `null` where none is stated. */
    licence: p.text().$type<LicenceCode>().nullable(),
    /** Where errors in the county’s facts are reported; `null` where no place is stated. */
    errorReports: p.json<ErrorReports>().nullable(),
    /** How many documents have their text attached. */
    texts: p.integer(),
    /** The erasures of the county’s register that were done in it; `null` where none was. */
    erasures: p.json<string[]>().nullable(),
  },
});
