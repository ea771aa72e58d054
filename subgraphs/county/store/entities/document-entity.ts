import { defineEntity, p } from '@mikro-orm/core';
import { filters, versions } from './versions.ts';

/** A paper that the county has read, or that one of its papers mentions. */
export const Document = defineEntity({
  name: 'Document',
  tableName: 'document',
  filters,
  properties: {
    /** `<county>:document:<slug>` */
    id: p.text().primary(),
    slug: p.text(),
    title: p.text().nullable(),
    holding: p.text(),
    lineCount: p.integer().nullable(),
    sourceFile: p.text().nullable(),
    /** The version of the codebook that it was read with. */
    codebook: p.text(),
    ...versions,
  },
});
