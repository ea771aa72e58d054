import { describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { namesOnLines, withoutNames } from '#subgraphs/county/intake/documents/withholding/names-on-lines.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { startTestHub } from '#tests/support/test-hub.ts';

const KNOWN = ['Region Exempel', 'Exempelstads kommun', 'Ulla Ordförande', 'Lund'];
const first = [{ lineStart: 1, lineEnd: 1 }];

/** A text of one line without the names that stand on it. */
const without = (line: string) => withoutNames([line], namesOnLines([line], first, KNOWN))[0];

describe('A name on a line whose fact withholds it', () => {
  it.each([
    ['Kim Exempelsson', '[namn]'],
    ['Kim Exempelsson, Region Exempel', '[namn], Region Exempel'],
    ['Svar till Kim Exempelsson senast fredag', 'Svar till [namn] senast fredag'],
    ['Kim-Alex von Exempelsson Påhittad', '[namn]'],
    ['Kim A. Exempelsson', '[namn]'],
    ['Åsa Öberg\u00a0Ärlig', '[namn]'],
    ['Frågor besvaras av Kim Exempelssons kollega', 'Frågor besvaras av [namn] kollega'],
    ['Kim Lund', '[namn]'],
    ['KIM EXEMPELSSON', '[namn]'],
  ])('gives way to a marker: %s', (line, expected) => {
    expect(without(line)).toBe(expected);
  });

  it.each(['Region Exempels kansli', 'Exempelstads kommun', 'Ulla Ordförande', 'Frågor besvaras skriftligen'])(
    'is not seen in what is known for something else, nor in a sentence: %s',
    (line) => {
      expect(without(line)).toBe(line);
    },
  );

  it('gives way wherever it stands in the text, also without its title', () => {
    const lines = ['Samordnare Kim Exempelsson', 'Region Exempel', 'Kim  Exempelsson har ordet, sa kim exempelsson.'];
    expect(withoutNames(lines, namesOnLines(lines, first, KNOWN))).toEqual([
      '[namn]',
      'Region Exempel',
      '[namn] har ordet, sa [namn].',
    ]);
  });

  it('gives way elsewhere too where it stands in the genitive on the line that is cited', () => {
    const lines = ['Kim Exempelssons förslag', 'Frågor till Kim Exempelsson'];
    expect(withoutNames(lines, namesOnLines(lines, first, KNOWN))).toEqual(['[namn] förslag', 'Frågor till [namn]']);
  });

  it('leaves the text as it is where none is withheld', () => {
    const lines = ['Kim Exempelsson'];
    expect(withoutNames(lines, namesOnLines(lines, [], KNOWN))).toEqual(lines);
  });
});

describe('A text that is attached', () => {
  it('is held without the names that the county’s facts withhold, in quotations as in search', async () => {
    const { county, data } = titledCounty('dalarna', '20', ['Ett']);
    const id = titledId('dalarna', 0);
    const cited = (line: number) => ({ citations: [{ document: 'paper', lineStart: line, lineEnd: line }] });
    const contact = { kind: 'CONTACT', name: null, nameWithheld: true, underFormation: null };
    const [one] = data.instruments;
    one?.facts.push(madeFact(id, 'roles', contact, cited(4)), madeFact(id, 'partyCount', { count: 2 }, cited(5)));
    const hub = await startTestHub({ counties: [{ county, data }] });
    const said = ['Titeln', '', '', 'Kim Exempelsson svarar.', 'Två parter, sa Kim Exempelsson.'];
    const lines = [...said, ...Array.from({ length: 95 }, () => '')];
    const text = { fileName: 'paper.txt', format: 'TEXT' as const, sha256: '0'.repeat(64), lines, notes: [] };
    await attachTexts((hub.apps[0] as (typeof hub.apps)[number]).database.em, [{ document: 'paper', ...text }]);
    const { data: answer } = await hub.ask(
      `{ node(id: "${id}") { id ... on Agreement { roles { citations { quote } } partyCount { citations { quote } } } }
         search(text: "exempelsson") { totalCount } }`,
    );
    await hub.close();
    expect(answer.node).toMatchObject({
      roles: [{ citations: [{ quote: '[namn] svarar.' }] }],
      partyCount: { citations: [{ quote: 'Två parter, sa [namn].' }] },
    });
    expect(answer.search.totalCount).toBe(0);
  });
});
