import { allCounties, allMunicipalities } from '#schema/reference/reference.ts';
import { READING_NOTES, type ReadingNoteKind } from '#schema/values/reading-note.ts';
import { each, type Opinions, ofRoots, standing, type ToldNode } from './told-elsewhere.ts';

/** How many places of an attached document became what, by the kinds of their notes. */
function notedOutcomes(notes: readonly { kind: ReadingNoteKind; count: number }[] | null) {
  const columns = {
    NOT_READ: 'not_read',
    LEFT_OUT: 'left_out',
    MARKED: 'struck',
    ACCEPTED: 'accepted',
    RECOGNISED: 'recognised',
  };
  return Object.fromEntries(
    Object.entries(columns).map(([outcome, name]) => {
      let count = 0;
      for (const note of notes ?? []) if (READING_NOTES[note.kind] === outcome) count += note.count;
      return [`attached_${name}_count`, notes && count];
    }),
  );
}

/** What tables of documents, organisations, counties and the codebook are expected to tell. */
export const opinionsOfSources: Opinions = {
  async documents(ask) {
    const data = await ask(
      ofRoots(
        'county { code } documents { key holding lineCount kind { kind } title { text { sv } statedAs wording } dates { date } diaryNumber { number } attachedText { sha256 readingNotes { kind count } } }',
      ),
    );
    return each(data, ({ county, documents }) => documents.map((document: ToldNode) => ({ ...document, county }))).map(
      (document) => ({
        county_code: document.county.code,
        about_document_id: document.key,
        about_document_title: document.title.text.sv,
        ...standing('title', document.title),
        document_kind_code: document.kind.kind,
        document_date: document.dates[0]?.date ?? null,
        diary_number: document.diaryNumber?.number ?? null,
        holding_code: document.holding,
        line_count: document.lineCount,
        attached_sha256: document.attachedText?.sha256 ?? null,
        ...notedOutcomes(document.attachedText?.readingNotes ?? null),
      }),
    );
  },
  async organisations(ask) {
    const data = await ask(
      ofRoots(
        'county { code } organisations { key name kind kindStatedAs scbCode note { en } aliases parent { key } }',
      ),
    );
    return each(data, ({ county, organisations }) => organisations.map((own: ToldNode) => ({ ...own, county }))).map(
      (own) => ({
        county_code: own.county.code,
        organisation_id: own.key,
        organisation_name: own.name,
        organisation_scb_code: own.scbCode,
        organisation_kind_code: own.kind,
        organisation_kind_stated_as_code: own.kindStatedAs,
        parent_id: own.parent?.key ?? null,
        alias_count: own.aliases.length,
        note: own.note?.en ?? null,
      }),
    );
  },
  async 'organisation-aliases'(ask) {
    const data = await ask(ofRoots('organisations { key aliases }'));
    return each(data, ({ organisations }) => organisations).flatMap(({ key, aliases }) =>
      aliases.map((alias: string, index: number) => ({ organisation_id: key, alias, alias_number: index + 1 })),
    );
  },
  async counties(ask) {
    const data = await ask(
      ofRoots('county { code name slug } updatedAt contractVersion documents { holding } agreements { nodes { id } }'),
    );
    return each(data, (own) => [own]).map(({ county, updatedAt, contractVersion }) => ({
      county_code: county.code,
      county_name: county.name,
      county_slug: county.slug,
      updated_at: updatedAt,
      contract_version: contractVersion,
      municipality_count: allMunicipalities.filter(({ code }) => code.startsWith(county.code)).length,
      region_scb_code: county.code,
    }));
  },
  async 'county-gaps'(ask) {
    const data = await ask(
      `{ ${['05', '14', '20'].map((code) => `c${code}: county(code: "${code}") { code coverage { knownGaps { en } } }`).join(' ')} }`,
    );
    return each(data, ({ code, coverage }) =>
      coverage.knownGaps.map(({ en }: ToldNode, index: number) => ({
        county_code: code,
        gap_number: index + 1,
        gap: en,
      })),
    );
  },
  async municipalities() {
    return allMunicipalities.map(({ code, name }) => ({
      municipality_code: code,
      municipality_name: name,
      county_code: code.slice(0, 2),
      county_name: allCounties.find((county) => county.code === code.slice(0, 2))?.name,
      county_in_hub: ['05', '14', '20'].includes(code.slice(0, 2)),
    }));
  },
  async codebook(ask) {
    const { aspects, themes, codebook } = await ask(
      '{ aspects { id name { en } definition { en } group { code } of appliesTo since } themes { id name { en } definition { en } broader since } codebook { groups { code } enumerations { code values { code name { en } } } } }',
    );
    const entry = (entry_kind_code: string, code: string, rest: object = {}) => ({
      ...{ entry_kind_code, entry_code: code },
      ...rest,
    });
    const defined = ({ name, definition, since }: ToldNode) => ({
      ...{ entry_name: name.en, definition: definition.en, since_version: since },
    });
    return [
      ...codebook.groups.map(({ code }: ToldNode) => entry('ASPECT_GROUP', code)),
      ...aspects.map((aspect: ToldNode) =>
        entry('ASPECT', aspect.id, {
          ...defined(aspect),
          within_code: aspect.group.code,
          about_code: aspect.of,
          applies_to_agreements: aspect.appliesTo?.includes('AGREEMENT') ?? false,
          applies_to_documents: aspect.appliesTo === null,
        }),
      ),
      ...themes.map((theme: ToldNode) => entry('THEME', theme.id, { ...defined(theme), within_code: theme.broader })),
      ...codebook.enumerations.map(({ code }: ToldNode) => entry('ENUMERATION', code)),
      ...codebook.enumerations.flatMap(({ code: within_code, values }: ToldNode) =>
        values.map(({ code, name }: ToldNode) =>
          entry('ENUMERATION_VALUE', code, { within_code, entry_name: name.en }),
        ),
      ),
    ];
  },
  async changes(ask) {
    const { changes } = await ask(
      '{ changes(first: 100) { nodes { id at position kind subject subjectType facts { factId aspect kind } } } }',
    );
    return changes.nodes.flatMap(({ facts, ...change }: ToldNode) =>
      (facts?.length ? facts : [null]).map((fact: ToldNode) => ({
        change_id: change.id,
        changed_at: change.at,
        change_position: change.position,
        change_kind_code: (fact ?? change).kind,
        subject_change_kind_code: change.kind,
        about_code: change.subjectType,
        fact_id: fact?.factId ?? null,
        aspect_code: fact?.aspect ?? null,
        instrument_id: change.subjectType === 'INSTRUMENT' ? change.subject : null,
        about_document_id: change.subjectType === 'DOCUMENT' ? change.subject : null,
      })),
    );
  },
};
