import { type PlainFact, plainData } from './plain-data.ts';
import { type PlainFilter, plainAmong, plainWithBroader } from './plain-selection.ts';
import { plainSortKey } from './plain-sort-key.ts';

/** Every fact with what it is about, each in its place. */
function plainFacts() {
  const { county, documents, instruments } = plainData;
  const ofInstruments = instruments.flatMap((one) => {
    const { id, kind, title, shortTitle } = one;
    const instrument = { id, kind, title, shortTitle, county: county.slug };
    return one.facts.map((fact, at) => ({ ...row(one.title, fact, at, one.facts), instrument, document: null }));
  });
  const ofDocuments = documents.flatMap(({ id, document: { facts } }) => {
    const title = facts.title[0]?.fact.wording ?? null;
    const own = Object.values(facts).flatMap((some) => some.map((each) => (each as { fact: PlainFact }).fact));
    return own.map((fact, at) => ({ ...row(id, fact, at, own), instrument: null, document: { id, title } }));
  });
  return [...ofInstruments, ...ofDocuments];
}

const KNOWN = ['aspects', 'kinds', 'instruments', 'statedAs', 'about', 'themes'];

/** The facts of a selection; `null` for a selection by something else than this county knows. */
export function plainFactsLike(filter: PlainFilter) {
  if (Object.keys(filter).some((name) => !KNOWN.includes(name))) return null;
  const { aspects, kinds, instruments, statedAs, themes, about } = filter;
  return plainFacts().filter(
    ({ fact, instrument }) =>
      plainAmong(aspects, [fact.aspect]) &&
      plainAmong(statedAs, [fact.statedAs]) &&
      plainAmong(themes, ((fact.value?.themes ?? []) as string[]).flatMap(plainWithBroader)) &&
      plainAmong(kinds, instrument ? [instrument.kind] : []) &&
      plainAmong(instruments, instrument ? [instrument.id] : []) &&
      (about === undefined || (about === 'DOCUMENT') === (instrument === null)),
  );
}

/** A fact in its place: by what it is about, and which of the facts under its aspect it is. */
function row(of: string, fact: PlainFact, at: number, all: PlainFact[]) {
  const place = all.slice(0, at + 1).filter(({ aspect }) => aspect === fact.aspect).length;
  return { key: `${plainSortKey(of)} ${String(place).padStart(6, '0')}`, id: fact.id, fact };
}
