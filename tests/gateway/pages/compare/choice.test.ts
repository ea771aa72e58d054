import { describe, expect, it } from 'vitest';
import { A1, A2, A3, A6, DIRECTIVE, REGION_OSTERGOTLAND } from '#tests/support/fixture-ids.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { allOf, attributeOf, readHtml, wordsOf } from '#tests/support/read-html.ts';
import { shownComparison } from './shown-comparison.ts';

async function shownAt(address: string) {
  const page = await (await openPage(address)).text();
  const { heads, rows } = shownComparison(page);
  return { page, tree: readHtml(page), ids: heads.map((head) => head.replace('/handling/', '').split('?')[0]), rows };
}

/** The instruments of a selection, as the hub lists them to any client. */
async function listed(filter: object): Promise<string[]> {
  const { ask } = await pagesHub();
  const { data } = await ask('query ($filter: InstrumentFilter) { instruments(filter: $filter) { nodes { id } } }', {
    filter,
  });
  return data.instruments.nodes.map(({ id }: { id: string }) => id).sort();
}

describe('The choice of what is compared', () => {
  it.each([
    [
      'all agreements where nothing is chosen',
      '/jamfor',
      { kinds: ['AGREEMENT', 'FRAMEWORK_AGREEMENT', 'LOCAL_AGREEMENT'] },
    ],
    ['all kinds', '/jamfor?kinds=ALL', {}],
    ['one kind', '/jamfor?kinds=ASSIGNMENT_DIRECTIVE', { kinds: ['ASSIGNMENT_DIRECTIVE'] }],
    ['counties', '/jamfor?counties=05,20', { counties: ['05', '20'] }],
    ['what may have been in force on a day', '/jamfor?on=2020-03-01', { validity: { on: '2020-03-01' } }],
    ['a theme', '/jamfor?themes=health', { themes: ['health'] }],
    ['a party', `/jamfor?parties=${REGION_OSTERGOTLAND}`, { parties: [REGION_OSTERGOTLAND] }],
    [
      'all of that at once',
      `/jamfor?counties=05&kinds=AGREEMENT&on=2021-01-01&themes=collaboration&parties=${REGION_OSTERGOTLAND}`,
      {
        ...{ counties: ['05'], kinds: ['AGREEMENT'], validity: { on: '2021-01-01' } },
        ...{ themes: ['collaboration'], parties: [REGION_OSTERGOTLAND] },
      },
    ],
  ])('is by %s', async (_, address, filter) => {
    const { ids } = await shownAt(address);
    expect(ids.toSorted()).toEqual(await listed(filter));
    expect(ids.length).toBeGreaterThan(0);
  });

  it('is by the same answer as one instrument gives, which then stands first', async () => {
    const { ask } = await pagesHub();
    const { data } = await ask(
      '{ answerGroups(aspect: "geographicScope") { groups { answers { instrument { instrumentId } } } } }',
    );
    type Group = { answers: { instrument: { instrumentId: string } }[] };
    const group = (data.answerGroups.groups as Group[])
      .map(({ answers }) => answers.map(({ instrument }) => instrument.instrumentId))
      .find((own) => own.includes(A3));
    const { ids, page } = await shownAt(`/jamfor?like=geographicScope&base=${A3}`);
    expect(ids[0]).toBe(A3);
    expect(ids.toSorted()).toEqual(group?.toSorted());
    expect(page).toContain('Svarar lika om <b>Geografisk omfattning</b>');
  });

  it('says where no other gives that answer', async () => {
    const { ids, page } = await shownAt(`/jamfor?like=title&base=${A6}`);
    expect(ids).toEqual([]);
    expect(page).toContain('Ingen annan av de valda handlingarna svarar lika.');
  });

  it('is of single instruments, with the visitor’s own county first and marked', async () => {
    const { ids, tree } = await shownAt(`/jamfor?ids=${A1},${A6},${DIRECTIVE}&my=20`);
    expect(ids).toEqual([DIRECTIVE, A1, A6]);
    expect(allOf(tree, 'th.mine-too').map((head) => allOf(head, 'a.title').map(wordsOf))).toEqual([
      ['Uppdragsdirektivet'],
    ]);
  });

  it('lets each column be taken away and others be added, by links', async () => {
    const { tree } = await shownAt(`/jamfor?ids=${A1},${A2},${A6}&add=1`);
    const [remove] = allOf(tree, 'a.remove').map((link) => attributeOf(link, 'href'));
    expect((await shownAt(remove ?? '')).ids).toEqual([A2, A6]);
    const added = allOf(tree, 'section.add')
      .flatMap((place) => allOf(place, 'a'))
      .map((link) => attributeOf(link, 'href'));
    expect(added).toHaveLength(12 - 3);
    expect((await shownAt(added[0] ?? '')).ids.slice(0, 3)).toEqual([A1, A2, A6]);
  });

  it('is told in the form as the address has it', async () => {
    const { tree } = await shownAt('/jamfor?counties=20&kinds=AGREEMENT&themes=health&on=2020-07-01&differs=1');
    const form = allOf(tree, 'form.choose').flatMap((place) => [...allOf(place, 'input'), ...allOf(place, 'option')]);
    const chosen = form.filter(({ attributes }) => 'checked' in attributes || 'selected' in attributes);
    expect(chosen.map((field) => attributeOf(field, 'value'))).toEqual(['20', '1', 'AGREEMENT', 'health', '']);
    expect(
      form.filter((field) => attributeOf(field, 'name') === 'on').map((field) => attributeOf(field, 'value')),
    ).toEqual(['2020-07-01']);
  });

  it('is the same in the other language', async () => {
    const { tree, ids } = await shownAt('/jamfor?counties=20&kinds=AGREEMENT&themes=health&on=2020-07-01');
    const [other] = allOf(tree, 'a.lang').map((link) => attributeOf(link, 'href'));
    expect(other).toMatch(/^\/en\/compare\?/);
    const english = shownComparison(await (await openPage(other ?? '')).text()).heads;
    expect(english.map((head) => head.replace('/en/instrument/', ''))).toEqual(ids);
  });
});

describe('The rows of the comparison', () => {
  it('are only those that can differ, where that is asked, and how many are not shown is told', async () => {
    const all = await shownAt('/jamfor?counties=05');
    const some = await shownAt('/jamfor?counties=05&differs=1');
    const differing = all.rows.filter(
      ({ verdicts }) => !['Lika', 'Anges av ingen', 'Bedöms inte'].includes(verdicts[0] ?? ''),
    );
    expect(some.rows.map(({ question }) => question)).toEqual(differing.map(({ question }) => question));
    expect(some.page).toContain(`${all.rows.length - differing.length} rader visas inte`);
    expect(allOf(some.tree, 'ul.tally').map(wordsOf)).toEqual(allOf(all.tree, 'ul.tally').map(wordsOf));
  });

  it('are those of chosen questions, be they compared or only shown', async () => {
    const { rows } = await shownAt('/jamfor?counties=20&kinds=ALL&aspects=financing,omissions');
    expect(rows.map(({ question }) => question)).toEqual(['Finansiering', 'Vad källan inte anger']);
  });

  it('have a row for each chosen theme', async () => {
    const { rows, ids } = await shownAt('/jamfor?counties=20&kinds=ALL&themes=health,school');
    expect(rows.slice(-2).map(({ question }) => question.toLowerCase())).toEqual([
      'hälsa och ohälsa',
      'skola och elevhälsa',
    ]);
    expect(rows.at(-1)?.cells).toHaveLength(ids.length);
  });

  it('begin with how each instrument stands on the day', async () => {
    const { tree } = await shownAt(`/jamfor?ids=${A1},${A2}&on=2020-07-01`);
    const [standing] = allOf(tree, 'tr.standing');
    expect(standing && wordsOf(standing)).toContain('Läget 2020-07-01');
    const { ask } = await pagesHub();
    const { data } = await ask(
      `{ nodes(ids: ["${A1}", "${A2}"]) { ... on Instrument { statusOn(date: "2020-07-01") { explanation { sv } } } } }`,
    );
    const told = standing ? allOf(standing, 'td').map((cell) => allOf(cell, 'p').map(wordsOf).at(-1)) : [];
    expect(told).toEqual(
      data.nodes.map((node: { statusOn: { explanation: { sv: string } } }) => node.statusOn.explanation.sv),
    );
  });
});

describe('Under what is not stated', () => {
  it('are the lines that were read, of which is never said that the hub does not hold them', async () => {
    const { tree } = await shownAt(`/jamfor?ids=${A1},${A6}&aspects=validFrom`);
    const beside = allOf(tree, 'div.cited').filter((aside) => wordsOf(aside).includes('rad 1–35'));
    expect(beside.map((aside) => allOf(aside, 'p').map(wordsOf))).toEqual([
      ['De här raderna är lästa för frågan, och säger inget om den.'],
    ]);
  });
});

describe('What can be taken along', () => {
  it.each([
    ['/jamfor?counties=05&kinds=AGREEMENT&on=2021-01-01&aspects=financing'],
    [`/jamfor?ids=${A1},${A6}&aspects=financing`],
    [`/jamfor?like=geographicScope&base=${A3}&aspects=financing`],
  ])('from %s is the table of the same instruments', async (address) => {
    const { ids, tree } = await shownAt(address);
    const [csv] = allOf(tree, 'p.take')
      .flatMap((place) => allOf(place, 'a'))
      .map((link) => attributeOf(link, 'href'));
    const response = await openPage(csv ?? '');
    const table = await response.text();
    expect(response.status).toBe(200);
    for (const id of ids) expect(table).toContain(id);
    expect(new Set(table.match(/[a-z-]+:(?:agreement|directive|other):[a-z0-9-]+(?=[,;])/g)).size).toBe(ids.length);
  });

  it('is the query, by its name and with what is asked', async () => {
    const { page } = await shownAt(`/jamfor?ids=${A1},${A6}`);
    const link = page.match(/\/graphiql\?[^"]*documentId=pages%2Fcompare[^"]*/)?.[0] ?? '';
    expect(decodeURIComponent(link)).toContain(`"ids":["${A1}","${A6}"]`);
  });
});

describe('What cannot be compared', () => {
  it('is nothing where nothing matches, and the page says so', async () => {
    const { page, ids } = await shownAt('/jamfor?kinds=LOCAL_AGREEMENT');
    expect(ids).toEqual([]);
    expect(page).toContain('Inga handlingar stämmer med valet.');
  });

  it('is one instrument alone, to which others are offered', async () => {
    const { page, tree } = await shownAt(`/jamfor?ids=${A1}`);
    expect(page).toContain('Det behövs minst två handlingar');
    expect(allOf(tree, 'section.add').flatMap((place) => allOf(place, 'a'))).toHaveLength(11);
  });

  it('is an instrument that is not there, which is told in its column', async () => {
    const { rows, tree } = await shownAt(`/jamfor?ids=${A1},ostergotland:agreement:finns-inte`);
    expect(new Set(rows.map(({ cells }) => cells[1]?.map(({ missing }) => missing).join()))).toEqual(
      new Set(['Okänt id']),
    );
    expect(allOf(tree, 'tr.standing').map(wordsOf).join()).toContain('Okänt id');
  });

  it.each([
    ['an id that is none', '/jamfor?ids=abc,def'],
    ['a day that is none', '/jamfor?on=2020-02-30'],
    ['a kind that is none', '/jamfor?kinds=FOO'],
    ['an aspect that is none', '/jamfor?aspects=foo'],
  ])('is %s, which the page refuses', async (_, address) => {
    expect((await openPage(address)).status).toBe(400);
  });
});
