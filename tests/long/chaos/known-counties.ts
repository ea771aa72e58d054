import type { ChaosCounty } from './chaos-county.ts';

/** An instrument as its county itself tells of it. */
export interface HeardInstrument {
  id: string;
  kind: string;
  title: { wording: string | null };
  facts: { id: string; aspect: string; wording: string | null }[];
}

/** What a county itself says, asked past everything that stands between. */
export interface HeardCounty {
  slug: string;
  code: string;
  name: string;
  root: string;
  agreements: readonly HeardInstrument[];
  instruments: readonly HeardInstrument[];
}

const SAID = 'nodes { id kind title { wording } facts { id aspect wording } }';

/** Asks each county itself for all that it holds. */
export function askCounties(counties: readonly ChaosCounty[]): Promise<HeardCounty[]> {
  return Promise.all(
    counties.map(async ({ slug, code, root, ask }) => {
      const lists = ['agreements', 'assignmentDirectives', 'otherInstruments'];
      const query = `{ ${root} { county { name } ${lists.map((list) => `${list}(first: 100) { ${SAID} }`).join(' ')} } }`;
      const said = ((await ask(query)) as Record<string, Record<string, never>>)[root] as unknown as Said;
      const [agreements, ...others] = lists.map((list) => (said[list] as { nodes: HeardInstrument[] }).nodes);
      return {
        ...{ slug, code, root, name: said.county.name },
        agreements: agreements ?? [],
        instruments: [agreements ?? [], ...others].flat(),
      };
    }),
  );
}

type Said = { county: { name: string } } & Record<string, unknown>;
