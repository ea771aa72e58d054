import type { Random } from '#tests/support/made/random.ts';

const IDS = [
  'ostergotland:agreement:trygg-saker-vard-2020',
  'dalarna:directive:uppdragsdirektiv-2020',
  'vastra-gotaland:agreement:samverkan-barns-ungas-basta',
];
const ASPECTS = ['financing', 'validFrom', 'validTo', 'decisions', 'statements', 'consultations'];
const WORDS = ['barn', 'placerade', 'skola', 'vård', 'samverkan', 'ekonomi'];

/** Questions of the kinds that the README has, with numbers and words of their own each time, so that no two are one. */
export function mixedQuestions(chance: Random): () => string {
  const kinds: readonly (() => string)[] = [
    () =>
      `{ instruments(first: ${20 + chance.below(80)}) { totalCount nodes { id kind title { wording } } counties { status } } }`,
    () =>
      `{ compare(ids: ${JSON.stringify(IDS)}, aspects: ["${ASPECTS[chance.below(ASPECTS.length)]}"]) { rows { verdict cells { statedAs values { wording } } } counties { status } } }`,
    () =>
      `{ search(text: "${WORDS[chance.below(WORDS.length)]}", first: ${1 + chance.below(90)}) { totalCount nodes { rank instrument { instrumentId title } } counties { status } } }`,
    () =>
      `{ decisions(first: ${1 + chance.below(90)}) { totalCount nodes { step { action status } } counties { status } } }`,
    () =>
      `{ agreements(first: ${1 + chance.below(90)}) { nodes { id statusOn(date: "2020-07-01") { certainty } } counties { status } } }`,
  ];
  return () => chance.of(kinds)();
}
