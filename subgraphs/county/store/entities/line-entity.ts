import { defineEntity, p } from '@mikro-orm/core';

/** A line of a text that was attached. Texts are kept by what they say, so none of them ever changes; one of which something is erased gives way to another. */
export const Line = defineEntity({
  name: 'Line',
  // PostgreSQL has a type of its own named line.
  tableName: 'text_line',
  properties: {
    /** SHA-256 of the text as it is kept, contact data taken out. */
    text: p.text().primary(),
    /** Counted from 1. */
    number: p.integer().primary(),
    content: p.text(),
  },
});
