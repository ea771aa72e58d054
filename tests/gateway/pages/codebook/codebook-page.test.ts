import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { allOf, attributeOf, type ReadElement, readHtml, wordsOf } from '#tests/support/read-html.ts';

interface Named {
  code: string;
  name: { sv: string; en: string };
}

interface Answered {
  codebook: { version: string; enumerations: (Named & { values: Named[] })[] };
  aspects: { id: string; of: string; name: { sv: string }; definition: { sv: string }; since: string }[];
  themes: { key: string; name: { sv: string }; definition: { sv: string } }[];
}

const QUESTION = `{
  codebook { version enumerations { code name { sv en } values { code name { sv en } } } }
  aspects { id of name { sv } definition { sv } since }
  themes { key name { sv } definition { sv } }
}`;

describe('The codebook on its page', () => {
  let read: ReadElement;
  let answered: Answered;
  const byId = (id: string) => allOf(read, 'div.entry').find((entry) => attributeOf(entry, 'id') === id) as ReadElement;

  beforeAll(async () => {
    read = readHtml(await (await openPage('/kodbok')).text());
    answered = (await (await pagesHub()).ask(QUESTION)).data;
  });

  it('has every aspect at an address of its own, with its definition and version', () => {
    for (const { id, name, definition, since } of answered.aspects) {
      const words = wordsOf(byId(`aspekt-${id}`));
      for (const said of [name.sv, definition.sv, `Sedan version: ${since}`]) expect(words).toContain(said);
    }
  });

  it('has every theme with its definition', () => {
    for (const { key, name, definition } of answered.themes) {
      const words = wordsOf(byId(`tema-${key.replaceAll(':', '-')}`));
      for (const said of [name.sv, definition.sv]) expect(words).toContain(said);
    }
  });

  it('tells how many instruments say something of each aspect, as the grouped answers of the hub do', async () => {
    const ids = ['financing', 'validFrom', 'followUps', 'legalBases'];
    const fields = ids.map(
      (id) => `${id}: answerGroups(aspect: "${id}") { counts { stated inferred notStated notCoded notApplicable } }`,
    );
    const { data } = await (await pagesHub()).ask(`{ ${fields.join('\n')} }`);
    for (const id of ids) {
      const { stated, inferred, notStated, notCoded, notApplicable } = data[id].counts;
      const said = [
        `${stated + inferred} anger`,
        ...(notStated ? [`${notStated} ej angivet`] : []),
        ...(notCoded ? [`${notCoded} ej kodat`] : []),
        ...(notApplicable ? [`${notApplicable} ej tillämpligt`] : []),
      ].join(' · ');
      expect(wordsOf(byId(`aspekt-${id}`))).toContain(said);
      expect(allOf(byId(`aspekt-${id}`), 'a').map((link) => attributeOf(link, 'href'))).toEqual([`/fraga/${id}`]);
    }
  });

  it('has every code of every enumeration with its word', () => {
    const tables = new Map(allOf(read, 'table').map((table) => [attributeOf(table, 'id'), table]));
    for (const { code, values } of answered.codebook.enumerations) {
      const rows = allOf(tables.get(`uppr-${code}`) as ReadElement, 'tr')
        .slice(1)
        .map(wordsOf);
      expect(rows).toEqual(values.map((value) => wordsOfValue(value)));
    }
  });

  it('explains the five reasons why something is missing, and each verdict and certainty', () => {
    expect(allOf(read, 'dl.legend').map((legend) => allOf(legend, 'dt').length)).toEqual([5, 4, 8]);
  });
});

/** A code and its word as a row has them. */
function wordsOfValue({ code, name }: Named): string {
  return `${code}${name.sv.replaceAll(/\s+/g, ' ')}`;
}
