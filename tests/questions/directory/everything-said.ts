import type { TestHub } from '#tests/support/test-hub.ts';

/** An organisation as its county's own field answers it. */
export interface SaidOrganisation {
  id: string;
  name: string;
  aliases: string[];
  kind: string;
  scbCode: string | null;
  parent: { id: string } | null;
}

/** A fact as its instrument answers it. */
export interface SaidFact {
  id: string;
  aspect: string;
  statedAs: string;
  value: Record<string, unknown> | null;
}

export interface SaidInstrument {
  id: string;
  title: { text: { sv: string } } | null;
  facts: SaidFact[];
}

/** Everything that counties say of organisations and instruments, read without a question about either. */
export interface EverythingSaid {
  organisations: SaidOrganisation[];
  instruments: SaidInstrument[];
}

/** Reads it of counties, by the names of their root fields, that have no more than a page of instruments. */
export async function everythingSaid(hub: TestHub, rootFields: readonly string[]): Promise<EverythingSaid> {
  const own = rootFields.map((field) => `${field} { organisations { id name aliases kind scbCode parent { id } } }`);
  const organisations = await hub.ask(`{ ${own.join(' ')} }`);
  const instruments = await hub.ask(
    '{ instruments(first: 100) { totalCount nodes { id title { text { sv } } facts { id aspect statedAs value } } } }',
  );
  const { nodes, totalCount } = instruments.data.instruments;
  if (totalCount !== nodes.length) throw new Error(`${totalCount} instruments are more than a page`);
  return { organisations: rootFields.flatMap((field) => organisations.data[field].organisations), instruments: nodes };
}

/** Facts under an aspect that state something, with the county that says so and the instrument. */
export function saidUnder({ instruments }: EverythingSaid, aspect: string) {
  return instruments.flatMap(({ id, facts }) =>
    facts
      .filter((fact) => fact.aspect === aspect && fact.statedAs !== 'NOT_STATED')
      .map(({ id: factId, value }) => ({ factId, instrument: id, county: countyIn(id), value: value ?? {} })),
  );
}

/** The county in an id. */
export function countyIn(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** Whether an organisation is another one or is found beneath it, going up step by step. */
export function isWithin(id: string, above: string, { organisations }: EverythingSaid): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    if (at === above) return true;
    seen.add(at);
    const here: string = at;
    at = organisations.find((each) => each.id === here)?.parent?.id;
  }
  return false;
}
