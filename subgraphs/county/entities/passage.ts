import { defineEntity, p } from '@mikro-orm/core';
import type { Language, PassageSource } from '../../../schema/questions/search.ts';
import { Instrument } from './instrument.ts';

/** A text of an instrument that is searched and shown. Derived from its facts at import, never edited. */
export const Passage = defineEntity({
  name: 'Passage',
  tableName: 'passage',
  properties: {
    instrument: () => p.manyToOne(Instrument).primary().deleteRule('cascade'),
    position: p.integer().primary(),
    /** Id of the fact whose text it is. */
    fact: p.text(),
    source: p.text().$type<PassageSource>(),
    language: p.text().$type<Language>(),
    /** How much it counts to stand here. */
    weight: p.integer(),
    text: p.text(),
    /** Its different words, in lower case, with a space between: an array would take the word "null" for none. */
    words: p.text(),
  },
});
