import { describe, expect, it } from 'vitest';
import { codebook } from '#schema/codebook/codebook.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { allOf, attributeOf, type ReadElement, readHtml, wordsOf } from '#tests/support/read-html.ts';

async function questionsAt(path: string): Promise<ReadElement[]> {
  const page = readHtml(await (await openPage(path)).text());
  return allOf(page, 'ul.asking').flatMap((list) => allOf(list, 'li'));
}

/** What each question leads to, and how many it says say something. */
function readQuestion(item: ReadElement): [path: string, count: string] {
  const [link = item] = allOf(item, 'a');
  return [attributeOf(link, 'href'), allOf(item, 'p.count').map(wordsOf).join()];
}

const ASPECTS = [...codebook.aspects.values()].filter(({ of }) => of === 'INSTRUMENT');
const THEMES = [...codebook.themes.values()];

const COUNTS = 'counts { stated inferred illegible } groups { count }';

/** Fields at the root of a query at most. */
const AT_ONCE = 10;

/** How many say something of each aspect or theme, by answers in groups. */
async function countsOf(filter: string): Promise<Map<string, string>> {
  const { ask } = await pagesHub();
  const asked = [
    ...ASPECTS.filter(({ absence }) => !absence).map(({ id }) => ({ id, kind: 'aspect' })),
    ...THEMES.map(({ id }) => ({ id, kind: 'theme' })),
  ];
  const counts = new Map<string, string>();
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const some = asked.slice(from, from + AT_ONCE);
    const fields = some.map(
      ({ id, kind }, n) => `q${n}: answerGroups(${kind}: "${id}", filter: ${filter}) { ${COUNTS} }`,
    );
    const { data } = await ask(`{ ${fields.join(' ')} }`);
    for (const [n, { id }] of some.entries()) counts.set(id, countIn(data[`q${n}`]));
  }
  return counts;
}

interface Counted {
  counts: { stated: number; inferred: number; illegible: number };
  groups: { count: number }[];
}

function countIn({ counts: { stated, inferred, illegible }, groups }: Counted): string {
  const some = stated + inferred + illegible;
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  return some === 0 ? 'ingen säger något' : `${some} av ${all} säger något`;
}

describe('The page of all questions', () => {
  it('leads to every aspect and every theme, each once with its name and its definition', async () => {
    const items = await questionsAt('/fragor');
    expect(items.map((item) => readQuestion(item)[0]).toSorted()).toEqual(
      [...ASPECTS, ...THEMES].map(({ id }) => `/fraga/${id}`).toSorted(),
    );
    for (const { id, name, definition } of [...ASPECTS, ...THEMES]) {
      const item = items.find((one) => readQuestion(one)[0] === `/fraga/${id}`);
      expect(item && wordsOf(item)).toContain(`${name.sv} ${definition.sv}`);
    }
  });

  it.each([
    ['', '{}'],
    ['?counties=05', '{ counties: ["05"] }'],
  ])('at /fragor%s tells of each how many say something', async (search, filter) => {
    const counts = await countsOf(filter);
    for (const item of await questionsAt(`/fragor${search}`)) {
      const [path, count] = readQuestion(item);
      const [, id = ''] = /\/fraga\/([^?]+)/.exec(path) ?? [];
      expect([id, count]).toEqual([id, counts.get(id) ?? '']);
    }
  });
});
