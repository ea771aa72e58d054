import type { TestHub } from '#tests/support/test-hub.ts';
import type { QueryVocabulary } from './argument-values.ts';

const VOCABULARY = `{
  instruments(first: 100) { nodes { id facts { id citations { documentId } } parties { organisation { id } } } }
  counties { code }
  changes(first: 100) { nodes { at } }
}`;
const WORDS = ['barn', 'unga', 'samverkan kommun', 'region', 'placerade', 'avtal', 'stöd'];

/** What there is to ask for: ids of all kinds, and moments before, between and after all changes. */
export async function vocabularyOf(hub: Pick<TestHub, 'ask'>): Promise<QueryVocabulary> {
  const { data, errors } = await hub.ask(VOCABULARY);
  if (errors) throw new Error(`the hub does not say what it holds: ${JSON.stringify(errors)}`);
  const { instruments, counties, changes } = data as VocabularyAnswer;
  const organisations = instruments.nodes.flatMap(({ parties }) => parties.map(({ organisation }) => organisation?.id));
  const facts = instruments.nodes.flatMap((node) => node.facts);
  return {
    instruments: instruments.nodes.map(({ id }) => id),
    facts: facts.map(({ id }) => id),
    documents: [...new Set(facts.flatMap(({ citations }) => citations.map(({ documentId }) => documentId)))],
    organisations: [...new Set(organisations.filter((id) => id !== undefined))],
    counties: counties.map(({ code }) => code),
    moments: ['2020-01-01T00:00:00Z', ...new Set(changes.nodes.map(({ at }) => at)), '2099-01-01T00:00:00Z'],
    words: WORDS,
  };
}

interface VocabularyAnswer {
  instruments: {
    nodes: {
      id: string;
      facts: { id: string; citations: { documentId: string }[] }[];
      parties: { organisation: { id: string } | null }[];
    }[];
  };
  counties: { code: string }[];
  changes: { nodes: { at: string }[] };
}
