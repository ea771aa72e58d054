/** The vocabularies that the catalogue is written in, by the prefixes that its properties have in the code. */
export const VOCABULARIES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  odrs: 'http://schema.theodi.org/odrs#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof VOCABULARIES;

/** A name of a vocabulary, such as `dcterms:title`. */
export type Name = `${Prefix}:${string}`;

/** The whole address of a name. */
export function addressOfName(name: Name): string {
  const at = name.indexOf(':');
  return `${VOCABULARIES[name.slice(0, at) as Prefix]}${name.slice(at + 1)}`;
}

/** The address of a value in one of the EU’s tables, such as `data-theme`, `HEAL`. */
export function authority(table: string, value?: string): string {
  return `http://publications.europa.eu/resource/authority/${table}${value === undefined ? '' : `/${value}`}`;
}
