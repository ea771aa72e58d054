import { isDeepStrictEqual } from 'node:util';
import { isInstrumentId, keyOf, parseNodeId } from '#schema/keys/ids.ts';
import { compareQuestion } from '#schema/questions/compare-question.ts';
import { instrumentTypes } from '#schema/values/instrument-types.ts';
import type { CheckedCounty } from '../asking/checked-county.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { type AnyRow, rowsRead } from '../asking/list-read.ts';
import { listedDocuments, listedFacts, listedInstruments, listedOrganisations } from '../asking/listed-questions.ts';
import { listedRows } from '../asking/read-from.ts';
import { ALL_ASPECTS, readInstruments, typeIn } from '../opinions/own-reading.ts';

/** Things that are looked up one by one. */
const SOME = 5;

export const identityChecks: readonly Check[] = [
  {
    name: 'ids',
    title: 'Ids are the county’s own, in the form of the contract, and name what they stand with',
    where: 'Ids',
    async run(county, told) {
      for (const listed of [listedInstruments, listedFacts, listedDocuments, listedOrganisations])
        for (const { id, ...row } of rowsRead<{ rows: AnyRow[] }>(await county.list(listed as never, {}))) {
          const asked = listed.question.name;
          const named = idOf(id);
          const isFact = listed === listedFacts;
          if (named?.county !== county.slug || named.isFact !== isFact || named.moment !== null)
            told.wrong({ asked, came: id, expected: `${county.slug}:type:slug${isFact ? '#aspect/slug' : ''}` });
          const type = (row as { type?: string }).type;
          if (type !== undefined && named?.type !== type)
            told.wrong({ asked, came: `${id} of type ${type}`, expected: 'the type that the id names' });
        }
    },
  },
  {
    name: 'facts-of',
    title: 'Facts belong to what they are asked of, and are the same however they are asked for',
    where: 'Facts',
    async run(county, told) {
      const listed = new Map((await listedRows(county, listedFacts)).map((row) => [row.id, row]));
      for (const { id, kind, facts } of await readInstruments(county)) {
        const asked = `compare ${id}`;
        for (const fact of facts) {
          const expected = `${id}#${fact.aspect}/…`;
          if (!keyOf(fact.id).startsWith(`${id}#${fact.aspect}/`)) told.wrong({ asked, came: fact.id, expected });
          const same = listed.get(keyOf(fact.id));
          if (listed.size === 0) continue;
          if (!same)
            told.wrong({ asked: 'facts', came: `no ${fact.id}`, expected: 'every fact that a comparison has' });
          else if (!isDeepStrictEqual(same.fact, fact))
            told.wrong({ asked, came: inFinding(fact), expected: `as facts has it: ${inFinding(same.fact)}` });
          else if (
            same.instrument?.id !== id ||
            same.instrument.county !== county.slug ||
            same.instrument.kind !== kind
          )
            told.wrong({
              asked: `facts ${fact.id}`,
              came: inFinding(same.instrument),
              expected: `${id}, ${kind}, ${county.slug}`,
            });
        }
      }
      for (const { id, document, fact } of listed.values())
        if (document && !id.startsWith(`${document.id}#`))
          told.wrong({
            asked: 'facts',
            came: `${fact.id} of ${document.id}`,
            expected: 'facts of the document that they name',
          });
    },
  },
  {
    name: 'entities',
    title: 'An instrument is found by its id, with the kind and the title that lists give it',
    where: 'Ids',
    async run(county, told) {
      for (const one of (await readInstruments(county)).slice(0, SOME)) {
        const found = await entity(county, one.id);
        const asked = `_entities of ${one.id}`;
        if (found.row?.id !== one.id)
          told.wrong({ asked, came: inFinding(found.row ?? found.errors), expected: `the instrument ${one.id}` });
        else if (found.row.kind !== undefined && found.row.kind !== one.kind)
          told.wrong({ asked, came: `kind ${inFinding(found.row.kind)}`, expected: `${one.kind}` });
      }
    },
  },
  {
    name: 'unknown-ids',
    title: 'An id that was never given is said to be unknown',
    where: 'Ids',
    async run(county, told) {
      const id = `${county.slug}:agreement:no-such-agreement-was-ever-there`;
      const { row, errors } = await entity(county, id);
      if (row || errors[0]?.code !== 'NOT_FOUND')
        told.wrong({
          asked: `_entities of ${id}`,
          came: inFinding(row ?? errors),
          expected: 'null and an error NOT_FOUND',
        });
      const compared = await county.ask(compareQuestion, { ids: [id], aspects: ALL_ASPECTS });
      if (compared.status === 'ANSWERED' && (compared.answer.found.length > 0 || compared.answer.missing[0] !== id))
        told.wrong({ asked: `compare ${id}`, came: inFinding(compared.answer), expected: 'the id in missing' });
      const asked: [typeof listedFacts | typeof listedOrganisations, object][] = [
        [listedFacts, { instruments: [id] }],
        [listedOrganisations, { ids: [`${county.slug}:organisation:no-such-body`] }],
      ];
      for (const [listed, filter] of asked) {
        const read = await county.list(listed as typeof listedFacts, { filter });
        const [expected] = Object.values(filter)[0] as string[];
        if (read.status === 'READ' && (read.unknown[0] !== expected || read.rows.length > 0))
          told.wrong({
            asked: `${listed.question.name} with filter ${inFinding(filter)}`,
            came: `${read.rows.length} rows, unknown ${inFinding(read.unknown)}`,
            expected: `no rows, and ${expected} in unknown`,
          });
      }
    },
  },
  {
    name: 'nodes',
    title: 'Everything that has an id is found by it in the county’s own field',
    where: 'Ids',
    async run(county, told) {
      const { rootField, sdl, operation } = county;
      if (!/\bnodes\(/.test(sdl))
        return told.leftOut(`${rootField}.nodes: documents, organisations and facts are not found by id`);
      const lists = [listedInstruments, listedFacts, listedDocuments, listedOrganisations] as (typeof listedFacts)[];
      const ids = (
        await Promise.all(lists.map(async (listed) => (await listedRows(county, listed)).slice(0, SOME)))
      ).flat();
      const query = `query ($ids: [ID!]!) { ${rootField} { nodes(ids: $ids) { id } } }`;
      for (const { id } of [...ids, { id: `${county.slug}:document:no-such-document` }]) {
        const { data, errors } = await operation(query, { ids: [id] });
        const [node] = (data?.[rootField] as { nodes?: ({ id: string } | null)[] } | null)?.nodes ?? [];
        const isThere = !id.endsWith(':no-such-document');
        if (isThere ? node?.id !== id : node || errors[0]?.code !== 'NOT_FOUND')
          told.wrong({
            asked: `nodes(ids: ["${id}"])`,
            came: inFinding(node ?? errors),
            expected: isThere ? id : 'null and NOT_FOUND',
          });
      }
    },
  },
];

function idOf(id: string) {
  try {
    return parseNodeId(id);
  } catch {
    return null;
  }
}

/** An instrument as the hub asks for it, by the type that its id names. */
async function entity({ prefix, sdl, operation }: CheckedCounty, id: string) {
  const { interface: name } = instrumentTypes[typeIn(id) as keyof typeof instrumentTypes] ?? instrumentTypes.agreement;
  const type = `${prefix}${name}`;
  const kind = new RegExp(`type ${type}\\b[^{]*\\{[^}]*\\bkind:`).test(sdl) ? 'kind' : '';
  const named = idOf(id);
  const { data, errors } = await operation(
    `query ($asked: [_Any!]!) { _entities(representations: $asked) { ... on ${type} { id ${kind} } } }`,
    { asked: [{ __typename: type, ref: named && isInstrumentId(named) ? id : id }] },
  );
  const [row] = (data?._entities ?? []) as ({ id: string; kind?: string | null } | null)[];
  return { row: row ?? null, errors };
}
