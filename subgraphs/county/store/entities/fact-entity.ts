import { defineEntity, p } from '@mikro-orm/core';
import type { Cited } from '#schema/values/citation.ts';
import type { FactStatedAs } from '#schema/values/stated-as.ts';
import type { Text } from '#schema/values/text.ts';
import { filters, versions } from './versions.ts';

/** The unit of the hub: what is said of an instrument or document under an aspect, and how firmly. */
export const Fact = defineEntity({
  name: 'Fact',
  tableName: 'fact',
  filters,
  properties: {
    /** `<subject>#<aspect>/<key>` */
    id: p.text().primary(),
    subject: p.text().index(),
    aspect: p.text(),
    position: p.integer(),
    /** The sort key of the subject's title and the place among its facts; compared byte by byte. */
    sortKey: p.text().collation('C'),
    /** The days on which what the fact tells of is open to others, or may be: up to the last, which is not included. */
    fromDay: p.text().collation('C').nullable(),
    untilDay: p.text().collation('C').nullable(),
    statedAs: p.text().$type<FactStatedAs>(),
    wording: p.text().nullable(),
    reasoning: p.json<Text>().nullable(),
    note: p.json<Text>().nullable(),
    inWords: p.json<Text>().nullable(),
    value: p.json<Record<string, unknown>>().nullable(),
    readings: p.json<string[]>().nullable(),
    /** Where it stands, documents by their slugs. */
    citations: p.json<Cited[]>(),
    ...versions,
  },
});
