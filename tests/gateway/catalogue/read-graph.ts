import { once } from 'node:events';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad, Store } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** Reads a graph in one of the forms that the catalogue has, by a reader that shares no code with its writer. */
export async function readGraph(text: string, mediaType: string): Promise<Store> {
  if (mediaType.startsWith('text/turtle')) return new Store(new Parser().parse(text));
  const reader = mediaType.startsWith('application/rdf+xml') ? new RdfXmlParser() : new JsonLdParser();
  const store = new Store();
  reader.on('data', (quad: Quad) => store.add(quad));
  const ended = once(reader, 'end');
  reader.write(text);
  reader.end();
  await ended;
  return store;
}

/** The statements of a graph without blank nodes, in an order that is the same for equal graphs. */
export function statementsOf(graph: Store): string[] {
  return [...graph]
    .map(({ subject, predicate, object }) => {
      if (subject.termType === 'BlankNode' || object.termType === 'BlankNode') throw new Error('there is a blank node');
      const said =
        object.termType === 'Literal' ? [object.value, object.language, object.datatype.value] : [object.value];
      return JSON.stringify([subject.value, predicate.value, object.termType, ...said]);
    })
    .sort();
}
