import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { codebook } from '#schema/codebook/codebook.ts';
import type { Random } from '#tests/support/made/random.ts';

/** Draws a value for an argument; `undefined` where none is to be given. */
export type ArgumentValues = (argument: GraphQLArgument | GraphQLInputField, random: Random) => unknown;

/** What there is in a hub that can be asked for by its name. */
export interface QueryVocabulary {
  instruments: readonly string[];
  organisations: readonly string[];
  documents: readonly string[];
  facts: readonly string[];
  counties: readonly string[];
  moments: readonly string[];
  words: readonly string[];
}

const DAYS = ['2018-06-01', '2019-10-04', '2020-01-01', '2023-01-01', '2024-07-01', '2026-01-01'];
/** Periods end after they begin: those that do not are refused, by tests of their own. */
const DAYS_OF: Readonly<Record<string, readonly string[]>> = { from: DAYS.slice(0, 3), to: DAYS.slice(3) };
/** As often as nothing that there is. */
const UNKNOWN = 4;

/** Draws values that mostly name what there is, and now and then what there is not. */
export function argumentValues(vocabulary: QueryVocabulary): ArgumentValues {
  const names: Readonly<Record<string, readonly string[]>> = {
    instruments: vocabulary.instruments,
    counties: vocabulary.counties,
    county: vocabulary.counties,
    code: vocabulary.counties,
    municipality: ['0580', '2080', '1480'],
    parties: vocabulary.organisations,
    bodies: vocabulary.organisations,
    aspects: [...codebook.aspects.keys()],
    themes: [...codebook.themes.keys()],
    text: vocabulary.words,
    query: vocabulary.words,
    asKnownAt: vocabulary.moments,
  };

  return (argument, random) => {
    if (argument.name === 'after') return random.below(10) === 0 ? 'no cursor' : undefined;
    return drawn(argument.name, argument.type, random);
  };

  function drawn(name: string, type: GraphQLInputType, random: Random): unknown {
    if (isNonNullType(type)) return drawn(name, type.ofType, random);
    if (isListType(type)) return Array.from({ length: random.below(4) }, () => drawn(name, type.ofType, random));
    if (isEnumType(type)) return random.of(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || random.below(4) === 0,
      );
      return Object.fromEntries(fields.map((field) => [field.name, drawn(field.name, field.type, random)]));
    }
    switch (type.name) {
      case 'Boolean':
        return random.below(2) === 0;
      case 'Int':
        return random.below(12);
      default:
        if (random.below(100) < UNKNOWN) return type.name === 'Date' ? '2021-02-29' : 'nothing of the kind';
        if (type.name === 'Date') return random.of(DAYS_OF[name] ?? DAYS);
        return name === 'id' || name === 'ids' ? drawnId(random) : random.of(names[name] ?? vocabulary.words);
    }
  }
  /** Mostly of an instrument, now and then of something else, and as of a moment. */
  function drawnId(random: Random): string {
    const { instruments, organisations, documents, facts, moments } = vocabulary;
    const id = random.of(random.below(3) > 0 ? instruments : random.of([organisations, documents, facts]));
    return random.below(8) > 0 ? id : `${id}@${new Date(random.of(moments)).toISOString()}`;
  }
}
