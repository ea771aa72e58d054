import { readFileSync } from 'node:fs';
import type { Store, Term } from 'n3';
import { parse } from 'yaml';

/** What the profile asks of a property of a class. */
interface Rule {
  property: string;
  min: number;
  max: number | null;
  says: 'words' | 'literal' | 'literal-or-words' | 'typed' | 'address' | 'any';
  types?: string[];
  oneOf?: string[];
}

const PREFIXES: Record<string, string> = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  odrs: 'http://schema.theodi.org/odrs#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'http://schema.org/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const PROFILE: Record<string, Rule[]> = parse(readFileSync(new URL('swedish-profile.yaml', import.meta.url), 'utf8'));

/** A prefixed name as an address. */
export function whole(name: string): string {
  const [prefix = '', rest] = name.split(':');
  return `${PREFIXES[prefix]}${rest}`;
}

/** The classes that the profile’s rules are about. */
export const PROFILE_CLASSES: readonly string[] = Object.keys(PROFILE);

/** Everything in a graph that is not as the profile asks: which entry, which property, what is wrong. */
export function breachesOfProfile(graph: Store): string[] {
  return Object.entries(PROFILE).flatMap(([type, rules]) =>
    graph.getSubjects(whole('rdf:type'), whole(type), null).flatMap(({ value: entry }) => {
      const known = new Set([...rules.map(({ property }) => whole(property)), whole('rdf:type')]);
      const strange = graph.getPredicates(entry, null, null).filter(({ value }) => !known.has(value));
      return [
        ...rules
          .flatMap((rule) => breachesOf(rule, graph.getObjects(entry, whole(rule.property), null)))
          .map((what) => `${entry}: ${what}`),
        ...strange.map(({ value }) => `${entry}: ${value} is none of the profile’s`),
      ];
    }),
  );
}

function breachesOf({ property, min, max, says, types, oneOf }: Rule, values: readonly Term[]): string[] {
  const count = values.length;
  return [
    ...(count < min ? [`${property} ${count} times; expected ${min} or more`] : []),
    ...(max !== null && count > max ? [`${property} ${count} times; expected ${max} at the most`] : []),
    ...values
      .filter((value) => !fits(value, says, types))
      .map(({ value }) => `${property} is ${value}; expected ${says}`),
    ...values.filter(({ value }) => oneOf && !oneOf.includes(value)).map(({ value }) => `${property} is ${value}`),
  ];
}

function fits(value: Term, says: Rule['says'], types: string[] = []): boolean {
  if (says === 'any') return true;
  if (says === 'address') return value.termType === 'NamedNode' && URL.canParse(value.value) && !/\s/.test(value.value);
  if (value.termType !== 'Literal') return false;
  if (says === 'words') return value.language !== '';
  if (says === 'literal') return value.language === '' && value.datatype.value === whole('xsd:string');
  return says !== 'typed' || types.some((type) => value.datatype.value === whole(`xsd:${type}`));
}
