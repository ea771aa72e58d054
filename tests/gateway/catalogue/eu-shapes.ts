import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

const SHAPES = new Store(
  new Parser().parse(readFileSync(new URL('shapes/dcat-ap-3.0.1.ttl', import.meta.url), 'utf8')),
);

/** What the EU’s base shapes find wrong with a graph: the class that is meant, the property, and which kind of rule it breaks. */
export async function breachesOfShapes(graph: Store): Promise<string[]> {
  const { results } = await new Validator(SHAPES).validate(graph);
  return results.map(({ focusNode, path, sourceConstraintComponent }) => {
    const last = (address?: string) => address?.split(/[#/]/).at(-1);
    return `${focusNode?.value} ${last((path as { value?: string } | null)?.value)} ${last(sourceConstraintComponent?.value)}`;
  });
}
