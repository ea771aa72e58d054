import { ignoring, inAnswer, inFacts, type PlantedFault, setting } from './planting.ts';

/** Faults in what is said of one thing, of ids, moments and refusals. */
export const PLANTED_ANSWER_FAULTS: readonly PlantedFault[] = [
  {
    what: 'answers a text in Swedish alone',
    foundBy: 'languages',
    fault: inFacts(({ value }) => void (value?.text && delete value.text.en)),
  },
  {
    what: 'leaves the English words of facts empty',
    foundBy: 'shapes',
    fault: inFacts((fact) => {
      if (fact.inWords) fact.inWords = { ...fact.inWords, en: '' };
    }),
  },
  {
    what: 'has a word that the hub does not know',
    foundBy: 'shapes',
    fault: inAnswer('compare', ({ found }) => setting(found, { kind: 'TREATY' })),
  },
  {
    what: 'takes an unknown id for one that it has',
    foundBy: 'unknown-ids',
    fault: { entity: () => 'halland:agreement:samverkan-2021' },
  },
  {
    what: 'does not say which ids are unknown',
    foundBy: 'unknown-ids',
    fault: inAnswer('facts', (answer) => {
      answer.unknown = [];
    }),
  },
  {
    what: 'finds another instrument by an id',
    foundBy: 'entities',
    fault: { entity: (ref) => (ref.endsWith('ungdomsmottagning') ? 'halland:agreement:samverkan-2021' : ref) },
  },
  {
    what: 'ignores the moment of the past',
    foundBy: 'past',
    fault: { asked: (asked) => ({ ...asked, asKnownAt: null }) },
  },
  {
    what: 'takes anything for a moment',
    foundBy: 'unknown-moments',
    fault: { asked: (asked) => ({ ...asked, asKnownAt: null }) },
  },
  {
    what: 'tells its stack in errors',
    foundBy: 'errors',
    fault: {
      error: (error) => ({
        ...error,
        extensions: { ...error.extensions, stacktrace: ['Error', '    at file:///srv/county.js:1:1'] },
      }),
    },
  },
  {
    what: 'tells no code in errors',
    foundBy: 'bad-arguments',
    fault: { error: ({ message }) => ({ message }) },
  },
  {
    what: 'cites lines in reverse',
    foundBy: 'citations',
    fault: inFacts(({ citations }) => {
      for (const cited of citations) [cited.lineStart, cited.lineEnd] = [cited.lineEnd + 1, cited.lineStart];
    }),
  },
  {
    what: 'cites a document that it does not have',
    foundBy: 'citations',
    fault: inFacts(({ citations }) => setting(citations, { documentId: 'halland:document:none' })),
  },
  {
    what: 'answers facts of another instrument',
    foundBy: 'facts-of',
    fault: inAnswer('compare', ({ found }) => {
      if (found.length > 1) found[0].facts = found[1].facts;
    }),
  },
  {
    what: 'has an id twice',
    foundBy: 'pages',
    fault: inAnswer('instruments', ({ rows }) => rows[1] && Object.assign(rows[1], { id: rows[0].id })),
  },
  {
    what: 'calls itself by another county’s code',
    foundBy: 'name',
    fault: { countyCode: '14' },
  },
  {
    what: 'answers in the name of another county',
    foundBy: 'shapes',
    fault: { envelope: (envelope) => ({ ...envelope, county: 'dalarna' }) },
  },
  {
    what: 'answers a question that it does not know',
    foundBy: 'unknown-questions',
    fault: {
      asked: (asked) => ({ ...asked, question: asked.question.startsWith('a-question') ? 'county' : asked.question }),
    },
  },
  { what: 'ignores filters that it does not know', foundBy: 'unknown-questions', fault: ignoring('colour') },
  {
    what: 'finds everything by any word',
    foundBy: 'search',
    fault: { asked: ({ args, ...asked }) => ({ ...asked, args: args.words ? { ...args, words: ['barn'] } : args }) },
  },
  {
    what: 'leaves days without an area of coverage',
    foundBy: 'coverage',
    fault: inAnswer('coverage', ({ areas }) => areas.pop()),
  },
  {
    what: 'says of what an agreement covers that nothing does',
    foundBy: 'coverage',
    fault: inAnswer('coverage', ({ areas }) => setting(areas, { status: 'GAP' })),
  },
  {
    what: 'takes every revision for its own',
    foundBy: 'revision',
    fault: inAnswer('revision', (answer) => Object.assign(answer, { restarted: false })),
  },
  {
    what: 'lacks the part of all questions',
    foundBy: 'sdl',
    fault: { sdl: (sdl) => sdl.replace('  answer: String\n', '') },
  },
  {
    what: 'shares what it alone can answer',
    foundBy: 'composition',
    fault: {
      sdl: (sdl) =>
        sdl
          .replace('type HallandAgreement implements', 'type HallandAgreement @shareable implements')
          .replace(
            'type HallandAgreement @shareable implements Agreement & Instrument & Node',
            'type HallandAgreement implements Agreement & Instrument & Node @shareable',
          ),
    },
  },
];
