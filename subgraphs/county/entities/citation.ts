import { defineEntity, p } from '@mikro-orm/core';
import { Document } from './document.ts';
import { Fact } from './fact.ts';

/** Where in a document a fact stands. */
export const Citation = defineEntity({
  name: 'Citation',
  tableName: 'citation',
  properties: {
    fact: () => p.manyToOne(Fact).primary().deleteRule('cascade'),
    position: p.integer().primary(),
    document: () => p.manyToOne(Document),
    lineStart: p.integer(),
    lineEnd: p.integer(),
  },
});
