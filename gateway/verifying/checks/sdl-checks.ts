import { parse } from 'graphql';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { inShort, lacksOf } from '#schema/contract/lacks.ts';
import { wronglyShared } from '#schema/contract/lint.ts';
import { INSTRUMENT_INTERFACES } from '#schema/values/instrument-types.ts';
import type { Check } from '../asking/contract-check.ts';

/** A subgraph as the contract of this hub gives it. */
export interface ContractOf {
  name: string;
  sdl: string;
}

/** What the SDL of a county has to be, beside what the contract gives all subgraphs of a hub that has it. */
export function sdlChecks(contracts: readonly ContractOf[]): Check[] {
  const contractOf = (slug: string) => contracts.find(({ name }) => name === slug)?.sdl ?? '';
  return [
    {
      name: 'sdl',
      title: 'Its SDL has a part for all questions, and the keys of its instruments',
      where: 'SDL',
      async run({ slug, sdl, part, prefix, rootField }, told) {
        const lacks = lacksOf(parse(sdl), parse(contractOf(slug)));
        const own = new Set(lacks.map(({ what }) => what));
        const must = [part, `${part} @key`, `${part}.request`, `${part}.answer`];
        const keys = INSTRUMENT_INTERFACES.flatMap((name) => [
          `${prefix}${name}.ref`,
          `${prefix}${name}.id`,
          `${prefix}${name} @key`,
        ]);
        for (const what of [...must, ...keys])
          if (own.has(what)) told.wrong({ asked: '_service { sdl }', came: `no ${what}`, expected: what });
        for (const what of [`${part}.count`, `${part}.facets`, `Query.${rootField}`])
          if (own.has(what)) told.leftOut(`${what}, which is null in answers`);
        const floor = parse(contractOf(slug));
        const short = inShort(
          lacks.filter(({ what, harmless }) => !harmless && !must.includes(what) && !keys.includes(what)),
          floor,
        );
        if (short.length > 0)
          told.leftOut(
            `${short.length} types, fields and arguments of the contract, each told as COUNTY_LACKS_FIELD: ${short.slice(0, 6).join(', ')}${short.length > 6 ? ', …' : ''}`,
          );
      },
    },
    {
      name: 'composition',
      title: 'Its SDL composes with the hub’s, and shares nothing that it alone can answer',
      where: 'SDL',
      async run({ slug, sdl }, told) {
        const asked = 'the supergraph of the hub with this SDL';
        for (const came of wronglyShared(parse(sdl)))
          told.wrong({ asked, came, expected: 'no @shareable on root fields and on types with a key' });
        try {
          composeSupergraph(
            contracts.map(({ name, sdl: contract }) => ({ name, contract, sdl: name === slug ? sdl : contract })),
          );
        } catch (error) {
          told.wrong({ asked, came: (error as Error).message, expected: 'a supergraph' });
        }
      },
    },
    {
      name: 'name',
      title: 'It calls itself by its name, with the code that SCB has for it',
      where: 'SDL',
      async run({ slug, code, rootField, sdl, operation }, told) {
        if (code === null)
          told.wrong({
            asked: '_service { sdl }',
            came: `types named after "${slug}"`,
            expected: 'those of a county of SCB',
          });
        if (!new RegExp(`^\\s+${rootField}\\b`, 'm').test(sdl)) return;
        const query = `{ ${rootField} { county { code slug } } }`;
        const { data, errors } = await operation(query);
        const county = (data?.[rootField] as { county?: { code?: unknown; slug?: unknown } } | null)?.county;
        if (county?.code !== code || county?.slug !== slug)
          told.wrong({
            asked: query,
            came: JSON.stringify(county ?? errors[0]?.message ?? null),
            expected: JSON.stringify({ code, slug }),
          });
      },
    },
  ];
}
