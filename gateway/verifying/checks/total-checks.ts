import { instrumentsQuestion } from '#schema/questions/instruments-question.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { rowsRead } from '../asking/list-read.ts';
import { allLists, listedInstruments } from '../asking/listed-questions.ts';
import { some } from '../opinions/instrument-opinion.ts';
import { readInstruments } from '../opinions/own-reading.ts';

export const totalChecks: readonly Check[] = [
  {
    name: 'totals',
    title: 'Totals are as many as there are rows',
    where: 'Totals and facets',
    async run(county, told) {
      for (const listed of allLists) {
        const read = await county.list(listed, {});
        if (read.status !== 'READ') continue;
        const asked = listed.question.name;
        if (read.count === null) told.leftOut(`the total of ${asked}`);
        else if (read.count !== read.rows.length)
          told.wrong({ asked, came: `count ${read.count}`, expected: `${read.rows.length}, the number of rows` });
      }
    },
  },
  {
    name: 'facets',
    title: 'Facets are the totals of the selections that they offer',
    where: 'Totals and facets',
    async run(county, told) {
      const read = await county.list(listedInstruments, {});
      if (read.status !== 'READ') return;
      if (read.facets === null) return told.leftOut('facets of instruments');
      const facets = instrumentsQuestion.facets.safeParse(read.facets);
      const asked = 'the facets of instruments';
      if (!facets.success)
        return told.wrong({
          asked,
          came: inFinding(read.facets),
          expected: 'numbers by code, in the form of the schema',
        });
      const { kinds, themes, placements } = facets.data;
      const sum = Object.values(kinds).reduce((all, one) => all + one, 0);
      if (sum !== read.rows.length)
        told.wrong({ asked, came: `${sum} in all kinds`, expected: `${read.rows.length}, each once` });
      const own = await readInstruments(county);
      for (const kind of new Set(own.flatMap((one) => one.kind ?? []))) {
        const held = own.filter((one) => one.kind === kind).length;
        if (kinds[kind] !== held) told.wrong({ asked, came: `${kind}: ${kinds[kind] ?? 0}`, expected: `${held}` });
      }
      const offered = [
        ...some(Object.keys(themes)).map((code) => ['themes', code, themes[code]] as const),
        ...some(Object.keys(placements)).map((code) => ['placements', code, placements[code]] as const),
      ];
      for (const [name, code, count] of offered) {
        const rows = rowsRead(await county.list(listedInstruments, { filter: { [name]: [code] } }));
        if (rows.length !== count)
          told.wrong({
            asked,
            came: `${name} ${code}: ${count}`,
            expected: `${rows.length}, as many as that selection has`,
          });
      }
    },
  },
];
