import { ORDER_FIELDS } from '#schema/questions/instruments-question.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { rowsRead } from '../asking/list-read.ts';
import {
  listedConsultations,
  listedDecisions,
  listedDocuments,
  listedFacts,
  listedInstruments,
  listedOrganisations,
  listedSelections,
} from '../asking/listed-questions.ts';
import { listedRows } from '../asking/read-from.ts';
import { bodyCases, factCases, valueCases } from '../opinions/fact-opinion.ts';
import { checkSelections } from '../opinions/filter-case.ts';
import { instrumentCases } from '../opinions/instrument-opinion.ts';
import { readInstruments, those } from '../opinions/own-reading.ts';
import { documentCases, organisationCases } from '../opinions/register-opinion.ts';

/** Days on which something may be open. */
const DAYS = ['2020-03-01'];

const SELECTIONS = { where: 'Selections' };

export const selectionChecks: readonly Check[] = [
  {
    ...SELECTIONS,
    name: 'instrument-selections',
    title: 'A selection of instruments has those that match by their facts, and no others',
    async run(county, told) {
      const instruments = await readInstruments(county);
      const cases = instrumentCases(instruments);
      await checkSelections(county, listedInstruments, instruments, cases, told);
      await checkSelections(county, listedSelections, instruments, cases.slice(0, 6), told);
    },
  },
  {
    ...SELECTIONS,
    name: 'dates',
    title: 'On a day, an instrument has one certainty of being in force, and none is in force outside its stated time',
    async run(county, told) {
      const certainties = ['CONFIRMED', 'CONDITIONAL', 'POSSIBLE', 'NOT_EVIDENCED'];
      const dated = rowsRead(
        await county.list({ ...listedInstruments, asked: { orderBy: ORDER_FIELDS[1], descending: false } }, {}),
      );
      const days = those(dated.map(({ key }) => (/^\d{4}-/.test(key) ? key : null))).slice(0, 3);
      for (const first of days) {
        const on = dayBefore(first);
        const seen = new Map<string, string>();
        for (const certainty of certainties) {
          const filter = { validity: { on, certainties: [certainty] } };
          const read = await county.list(listedInstruments, { filter });
          if (read.status === 'UNSUPPORTED') return told.leftOut('instruments: the filter validity');
          const asked = `instruments with filter ${inFinding(filter)}`;
          for (const { id } of rowsRead(read)) {
            if (seen.has(id)) told.wrong({ asked, came: `${id}, also ${seen.get(id)}`, expected: 'one certainty' });
            seen.set(id, certainty);
            const begins = dated.find((row) => row.id === id)?.key ?? '';
            if (certainty === 'CONFIRMED' && /^\d{4}-/.test(begins) && begins > on)
              told.wrong({ asked, came: id, expected: `nothing before its first day, ${begins}` });
          }
        }
      }
    },
  },
  {
    ...SELECTIONS,
    name: 'fact-selections',
    title: 'A selection of facts has those that match, and no others',
    async run(county, told) {
      const rows = await listedRows(county, listedFacts);
      await checkSelections(county, listedFacts, rows, factCases(rows), told);
    },
  },
  {
    ...SELECTIONS,
    name: 'decision-selections',
    title: 'A selection of decisions or consultations has those that match, and no others',
    async run(county, told) {
      const organisations = await listedRows(county, listedOrganisations);
      const parents = organisations.flatMap(({ id, organisation: { parent } }) =>
        parent ? [[id, (parent as { id: string }).id] as const] : [],
      );
      const steps = await listedRows(county, listedDecisions);
      const cases = [
        ...valueCases(steps, { actions: 'action', statuses: 'status' }),
        ...bodyCases(steps, new Map(parents)),
      ];
      await checkSelections(county, listedDecisions, steps, cases, told);
      const asked = await listedRows(county, listedConsultations);
      await checkSelections(county, listedConsultations, asked, valueCases(asked, { kinds: 'kind' }), told);
      const [openOn] = DAYS;
      const open = await county.list(listedConsultations, { filter: { openOn } });
      if (open.status === 'UNSUPPORTED' && asked.length > 0) told.leftOut('consultations: the filter openOn');
      for (const { id, opening } of rowsRead(open))
        if (opening?.asOf !== openOn)
          told.wrong({
            ...{ asked: `consultations with filter ${inFinding({ openOn })}`, came: `${id}: ${inFinding(opening)}` },
            expected: `an opening on ${openOn}`,
          });
    },
  },
  {
    ...SELECTIONS,
    name: 'register-selections',
    title: 'A selection of organisations or documents has those that match, and no others',
    async run(county, told) {
      const organisations = await listedRows(county, listedOrganisations);
      await checkSelections(county, listedOrganisations, organisations, organisationCases(organisations), told);
      const documents = await listedRows(county, listedDocuments);
      const cases = documentCases(documents, await readInstruments(county));
      await checkSelections(county, listedDocuments, documents, cases, told);
    },
  },
];

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
