import { defineEntity, p } from '@mikro-orm/core';
import type { Text } from '#schema/values/text.ts';
import { filters, versions } from './versions.ts';

/** An organisation that the county's papers name. */
export const Organisation = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  filters,
  properties: {
    slug: p.text().primary(),
    name: p.text(),
    kind: p.text(),
    kindStatedAs: p.text(),
    aliases: p.json<string[]>(),
    parent: p.text().nullable(),
    scbCode: p.text().nullable(),
    note: p.json<Text>().nullable(),
    ...versions,
  },
});
