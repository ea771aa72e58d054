/** What is asked of the database for one request. */
interface Statement {
  text: string;
  values: unknown[];
}

const ORDER: Readonly<Record<string, string>> = {
  TITLE: 'sort_title',
  VALID_FROM: 'sort_valid_from',
  COUNTY: 'sort_county',
};

/** Where a fact stands, with the documents' ids. */
const CITED = `
  (select json_agg(json_build_object('documentId', i.county || ':document:' || (c->>'document'), 'lineStart', c->'lineStart', 'lineEnd', c->'lineEnd'))
   from jsonb_array_elements(f.citations) c)`;

/** Fifty of what can be in force on a day, with titles and target groups. */
function list(field: string): string {
  const key = ORDER[field];
  return `
    select json_build_object('nodes', coalesce(json_agg(json_build_object(
      'id', i.id, 'kind', i.kind, 'county', json_build_object('code', i.county_code, 'name', i.county_name), 'shortTitle', i.short_title,
      'title', (
        select json_build_object('statedAs', f.stated_as, 'wording', f.wording, 'text', f.value->'text', 'citations', ${CITED})
        from fact f where f.subject = i.id and f.aspect = 'title' order by f.position limit 1),
      'targetGroups', (
        select coalesce(json_agg(json_build_object('statedAs', f.stated_as, 'placement', f.value->'placement', 'description', f.value->'description',
          'wording', f.wording, 'citations', ${CITED}) order by f.position), '[]')
        from fact f where f.subject = i.id and f.aspect = 'targetGroups')
    ) order by i.${key}, i.id), '[]'))::text as answer
    from (
      select * from instrument i
      where exists (select 1 from validity_interval v where v.instrument_id = i.id and v.from_day <= $1 and v.until_day > $1)
      order by i.${key}, i.id limit 50
    ) i`;
}

/** Facts of some instruments under some aspects, with the titles of the documents that they stand in. */
const COMPARE = `
  select json_build_object('rows', json_agg(json_build_object('aspect', aspect, 'cells', cells) order by row))::text as answer
  from (
    select aspect, row, json_agg(json_build_object('instrumentId', id, 'values', facts) order by place) as cells
    from (
      select a.aspect, a.row, i.id, i.place, coalesce(json_agg(json_build_object('inWords', f.in_words, 'wording', f.wording, 'citations', (
        select json_agg(json_build_object('documentTitle', coalesce(d.title, d.slug), 'lineStart', c->'lineStart', 'lineEnd', c->'lineEnd') order by at)
        from jsonb_array_elements(f.citations) with ordinality as cited(c, at)
        join document d on d.id = split_part(i.id, ':', 1) || ':document:' || (c->>'document')
      )) order by f.position) filter (where f.id is not null), '[]') as facts
      from unnest($1::text[]) with ordinality as i(id, place)
      cross join unnest($2::text[]) with ordinality as a(aspect, row)
      left join fact f on f.subject = i.id and f.aspect = a.aspect
      group by a.aspect, a.row, i.id, i.place
    ) cell group by aspect, row
  ) compared`;

/** The statement of each question, by the name of its operation. */
export const STATEMENTS: Readonly<Record<string, (variables: Record<string, unknown>) => Statement>> = {
  List: ({ on, field }) => ({ text: list(String(field)), values: [on] }),
  Compare: ({ ids, aspects }) => ({ text: COMPARE, values: [ids, aspects] }),
};
