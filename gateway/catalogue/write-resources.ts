import type { Resource, Said } from './resource.ts';
import { addressOfName, type Name } from './vocabulary.ts';

/** A form that the catalogue is written in. */
export interface CatalogueForm {
  /** The ending of its address. */
  ending: string;
  mediaType: string;
}

/** Every form; the first is what is given to who has no preference, as the national portal has none. */
export const CATALOGUE_FORMS: readonly [CatalogueForm, ...CatalogueForm[]] = [
  { ending: 'rdf', mediaType: 'application/rdf+xml' },
  { ending: 'ttl', mediaType: 'text/turtle' },
  { ending: 'jsonld', mediaType: 'application/ld+json' },
];

/** Writes resources in a form. Equal resources in equal order give equal text. */
export async function writeResources(resources: readonly Resource[], { mediaType }: CatalogueForm): Promise<string> {
  // A megabyte of WebAssembly, which nobody needs who reads no catalogue.
  const { default: rdf } = await import('oxigraph');
  const statement = (address: string, name: Name, said: Said) =>
    rdf.quad(rdf.namedNode(address), rdf.namedNode(addressOfName(name)), term(said));
  const term = (said: Said) => {
    if ('address' in said) return rdf.namedNode(said.address);
    if ('words' in said) return rdf.literal(said.words, said.language);
    return rdf.literal(said.value, rdf.namedNode(addressOfName(said.type)));
  };
  const statements = resources.flatMap(({ address, types, says }) => [
    ...types.map((type) => statement(address, 'rdf:type', { address: addressOfName(type) })),
    ...Object.entries(says).flatMap(([name, values = []]) =>
      values.map((said) => statement(address, name as Name, said)),
    ),
  ]);
  // What comes last into it, it writes first.
  const store = new rdf.Store(statements.reverse());
  return store.dump({ format: mediaType, from_graph_name: rdf.defaultGraph() });
}
