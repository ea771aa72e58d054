import { defineEntity, p } from '@mikro-orm/core';

/** A paper that the county has read, or that one of its papers mentions. */
export const Document = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    /** `<county>:document:<slug>` */
    id: p.text().primary(),
    slug: p.text().unique(),
    title: p.text().nullable(),
    holding: p.text(),
    lineCount: p.integer().nullable(),
    sourceFile: p.text().nullable(),
  },
});
