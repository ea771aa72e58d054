import { pagesHub } from '#tests/support/pages-hub.ts';
import { onOneLine, textOf } from './read-page.ts';

const LINEAGE = `query ($id: ID!) {
  codebook { enumerations { code values { code name { sv } } } }
  lineage(id: $id) {
    nodes { nodeId unnamed { sv } instrument { shortTitle { sv } } }
    edges { source target type statedAs citations { lineStart } }
  }
}`;

/** A connection: from what, how, to what, and whether it is inferred. */
export type Connection = [source: string, relation: string, target: string, inferred: boolean];

interface Lineage {
  nodes: { nodeId: string; unnamed: { sv: string } | null; instrument: { shortTitle: { sv: string } } | null }[];
  edges: { source: string; target: string; type: string; statedAs: string }[];
}

/** What the public schema says is connected how with what. */
export async function connectionsOf(id: string): Promise<Connection[]> {
  const hub = await pagesHub();
  const { data } = await hub.ask(LINEAGE, { id });
  const { nodes, edges }: Lineage = data.lineage;
  const relations: { code: string; name: { sv: string } }[] = data.codebook.enumerations.find(
    ({ code }: { code: string }) => code === 'RelationType',
  ).values;
  const nameOf = (nodeId: string) => {
    const node = nodes.find((one) => one.nodeId === nodeId);
    return onOneLine(node?.instrument?.shortTitle.sv ?? node?.unnamed?.sv);
  };
  return edges.map(({ source, target, type, statedAs }) => [
    nameOf(source),
    relations.find(({ code }) => code === type)?.name.sv ?? '',
    nameOf(target),
    statedAs === 'INFERRED',
  ]);
}

/** What the picture shows: its lines lead from the height of one dot to that of another. */
export function drawn(page: string): Connection[] {
  const picture = page.slice(page.indexOf('<svg'), page.indexOf('</svg>'));
  const dots = new Map(
    [...picture.matchAll(/<circle cx="\d+" cy="(\d+)" r="\d+"\/><text[^>]*>([\s\S]*?)<\/text>/g)].map(
      ([, height = '', name = '']) => [height, textOf(name.replaceAll('</tspan>', ' '))],
    ),
  );
  return [
    ...picture.matchAll(
      /<g class="bond (guess)?\s*">\s*<path d="M\d+ (\d+)V\d+H\d+V(\d+)H[\s\S]*?<text[^>]*>([^<]*)</g,
    ),
  ].map(([, dashed, start = '', end = '', relation = '']) => [
    dots.get(start) ?? '',
    relation.trim(),
    dots.get(end) ?? '',
    dashed === 'guess',
  ]);
}

/** What the table says. */
export function tabled(page: string): Connection[] {
  const part = page.slice(page.indexOf('</svg>'), page.indexOf('id="historik"'));
  const rows = [...part.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell),
  );
  return rows
    .filter(({ length }) => length > 0)
    .map(([source = '', relation = '', target = '', ground = '']) => [
      textOf(source),
      textOf(relation),
      textOf(target),
      textOf(ground).startsWith('slutsats'),
    ]);
}

/** Long names are shortened in the picture, to what comes before the dots. */
export function shortenedAs(picture: readonly Connection[]) {
  const shown = picture.flatMap(([source, , target]) => [source, target]).filter((name) => name.endsWith('…'));
  const short = (name: string) => shown.find((one) => name.startsWith(one.slice(0, -1))) ?? name;
  return ([source, relation, target, inferred]: Connection): Connection => [
    short(source),
    relation,
    short(target),
    inferred,
  ];
}
