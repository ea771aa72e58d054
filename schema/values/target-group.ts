import { z } from 'zod';
import { limits } from '../shared/limits.ts';
import { label, type Member, oneOf } from './enumerations.ts';
import { joined, labelled, phrase, quoted, sentences, type Text, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

const years = z.int().nonnegative().max(limits.seedAge);

const age = z
  .strictObject({
    wording: phrase.describe('Åldern enligt ordalydelsen · The age as worded'),
    bound: oneOf('AgeBound'),
    min: years.nullable().default(null).describe('Lägsta ålder, om angiven · Lowest age, if stated'),
    max: years.nullable().default(null).describe('Högsta ålder, om angiven · Highest age, if stated'),
    maxInclusive: z
      .boolean()
      .nullable()
      .default(null)
      .describe(
        'Om högsta åldern ingår; tomt när ordalydelsen inte avgör det · Whether the highest age is included; null where the wording does not settle it',
      ),
  })
  .meta({ graphql: 'AgeRange' })
  .describe('Ålder med ordalydelse · Age with its wording');

/** Where the children live, in words; nothing where it is not stated. */
const WHERE: Readonly<Record<Member<'PlacementScope'>, Text | undefined>> = {
  PLACED_ONLY: {
    sv: `Bara de som ${label('PlacementScope', 'PLACED_ONLY').sv}`,
    en: `Only those ${label('PlacementScope', 'PLACED_ONLY').en}`,
  },
  REGARDLESS: label('PlacementScope', 'REGARDLESS'),
  NOT_STATED: undefined,
};

/** Whom an instrument concerns: in words, by age, by where they live, under which conditions. */
export const targetGroup = valueType({
  name: 'TargetGroup',
  schema: z
    .strictObject({
      description: text,
      age: age.nullable().default(null),
      conditions: z.array(text).default([]).describe('Vad som i övrigt krävs · What else is required'),
      includesCloseOnes: z
        .boolean()
        .nullable()
        .default(null)
        .describe('Om närstående omfattas · Whether close ones are included'),
      includesGuardians: z
        .boolean()
        .nullable()
        .default(null)
        .describe('Om vårdnadshavare omfattas · Whether guardians are included'),
      placement: oneOf('PlacementScope').default('NOT_STATED'),
      status: oneOf('TargetGroupStatus').default('STATED'),
    })
    .describe('Målgrupp · Target group'),
  text: ({ description, age, placement, status, conditions }) =>
    sentences(
      labelled({ sv: 'Målgrupp', en: 'Target group' }, description),
      age && labelled({ sv: 'Ålder', en: 'Age' }, ageText(age)),
      WHERE[placement],
      ...conditions
        .filter((condition) => !says(description, condition))
        .map((condition) => labelled({ sv: 'Villkor', en: 'Condition' }, condition)),
      status === 'STATED' ? undefined : label('TargetGroupStatus', status),
    ),
  readings: (value) => {
    if (!value.age || value.age.max === null) return null;
    const placements = value.placement === 'NOT_STATED' ? POSSIBLE_PLACEMENTS : [value.placement];
    return spansOf(value.age, value.age.max).flatMap((span) =>
      placements.map((placement) => `${span}|${placement}|${value.status}`),
    );
  },
  held: ({ age }) => (age === null ? [] : [{ as: 'AGES', says: age, at: ['age'], wording: age.wording }]),
  ordered: ({ age }) => [{ first: age?.min, last: age?.max, at: ['age', 'max'] }],
});

/** Where the children may live of whom nothing is said of it. */
const POSSIBLE_PLACEMENTS: readonly (Member<'PlacementScope'> | 'AT_HOME_ONLY')[] = [
  'PLACED_ONLY',
  'REGARDLESS',
  'AT_HOME_ONLY',
];

/** Every span of whole years that the wording allows: any lower bound where none is stated, either upper bound where it does not say. */
function spansOf({ min, maxInclusive }: z.output<typeof age>, max: number): string[] {
  const last = maxInclusive === null ? [max - 1, max] : [maxInclusive ? max : max - 1];
  return last.flatMap((to) =>
    min === null ? Array.from({ length: to + 1 }, (_, from) => `${from}-${to}`) : [`${min}-${to}`],
  );
}

/** Whether a text has the words of another in both languages. */
function says(text: Text, other: Text): boolean {
  const has = (language: keyof Text) => text[language].toLowerCase().includes(other[language].toLowerCase());
  return has('sv') && has('en');
}

/** An age with what its wording leaves open; as worded where it gives no number. */
function ageText({ wording, bound, min, max, maxInclusive }: z.output<typeof age>): Text {
  if (max === null) return min === null ? quoted(wording) : { sv: `från ${min} år`, en: `from ${min} years` };
  const upTo = label('AgeBound', bound === 'RANGE' ? 'UP_TO' : bound);
  const span =
    min !== null && bound === 'RANGE'
      ? { sv: `${min}–${max} år`, en: `${min}–${max} years` }
      : joined([min === null ? null : untranslated(String(min)), upTo, { sv: `${max} år`, en: `${max} years` }], ' ');
  if (maxInclusive === null)
    return joined([span, { sv: `om ${max} ingår avgörs inte`, en: `whether ${max} is included is not settled` }]);
  if (!maxInclusive) return joined([span, { sv: `${max} ingår inte`, en: `${max} not included` }]);
  return bound === 'UP_TO' ? joined([span, { sv: `${max} ingår`, en: `${max} included` }]) : span;
}
