import { describe, expect, it } from 'vitest';
import { findNames } from '#subgraphs/county/intake/documents/withholding/find-names.ts';

const OTHERS = ['Region Exempel', 'Exempelstads kommun', 'Stiftelsen Ulla Exempelsson', 'Lund'];
const PROSE = 'Parterna samverkar om insatser till barn och unga, och varje verksamhet svarar för sitt.';

/** The names that are withheld in a text, in which no fact withholds anything. */
function withheld(...lines: string[]): string[] {
  const found = findNames(lines, { withheldOn: [], others: OTHERS });
  return found.filter(({ why }) => why !== 'LEADING').map(({ written }) => written);
}

/** A text that has something before and after some lines, so that they are neither its beginning nor its end. */
const within = (...lines: string[]) => [
  ...Array.from({ length: 12 }, () => PROSE),
  ...lines,
  ...Array.from({ length: 24 }, () => PROSE),
];

/** The names on the one line whose facts withhold them. */
function cited(line: string): string[] {
  return findNames([line], { withheldOn: [{ lineStart: 1, lineEnd: 1 }], others: OTHERS }).map(
    ({ written }) => written,
  );
}

describe('On a line whose fact withholds the name, a name', () => {
  it.each([
    ['Kim Exempelsson', 'Kim Exempelsson'],
    ['Xanti Qvarnå, Region Exempel', 'Xanti Qvarnå'],
    ['Svar till Xanti Qvarnå senast fredag', 'Xanti Qvarnå'],
    ['Kim-Alex von Exempelsson Påhittad', 'Kim-Alex von Exempelsson Påhittad'],
    ['Kim A. Exempelsson', 'Kim A. Exempelsson'],
    ['Åsa Öberg\u00a0Ärlig', 'Åsa Öberg\u00a0Ärlig'],
    ['Kim Lund', 'Kim Lund'],
    ['KIM EXEMPELSSON', 'KIM EXEMPELSSON'],
    ['Upprättad av ZETA QVARNÅBLOM', 'ZETA QVARNÅBLOM'],
    ['K. Exempelsson', 'K. Exempelsson'],
    ['Exempelsson, Kim', 'Exempelsson, Kim'],
    ['K i m  E x e m p e l s s o n', 'K i m  E x e m p e l s s o n'],
    ['K I M E X E M P E L S S O N', 'K I M E X E M P E L S S O N'],
    ['kim exempelsson', 'kim exempelsson'],
    ['KimExempelsson', 'KimExempelsson'],
    ['Samordnare Kim Exempelsson', 'Kim Exempelsson'],
    ['Kim | Exempelsson', 'Kim | Exempelsson'],
  ])('is found: %s', (line, expected) => {
    expect(cited(line)).toEqual([expected]);
  });

  it.each([
    'Region Exempels kansli',
    'Exempelstads kommun',
    'Frågor besvaras skriftligen',
    'Västra Götaland',
    'Astrid Exempels barnsjukhus',
  ])('is not seen in what is something else: %s', (line) => {
    expect(cited(line)).toEqual([]);
  });
});

describe('Beside contact data a name is withheld', () => {
  it.each([
    ['on the same line', ['Xanti Qvarnå, [e-postadress]']],
    ['after it', ['Tfn [telefonnummer], Xanti Qvarnå']],
    ['on the line before', ['Xanti Qvarnå', '[e-postadress]']],
    [
      'with a title and an organisation between them',
      ['Xanti Qvarnå', 'utredare', 'Region Exempel', 'tfn: [telefonnummer]'],
    ],
    ['with empty lines between them', ['Xanti Qvarnå', '', '[e-postadress]']],
    ['in the next cell', ['| Xanti Qvarnå | [telefonnummer] |']],
    ['beside another marker of what was left out', ['Xanti Qvarnå, [e-post utelämnad]']],
  ])('%s', (_, lines) => {
    expect(withheld(...within(...lines))).toEqual(['Xanti Qvarnå']);
  });
});

describe('Beside words that say who sees to it a name is withheld', () => {
  it.each([
    ['Handläggare: Xanti Qvarnå'],
    ['Handläggare Xanti Qvarnå har berett ärendet.'],
    ['Ärendet handläggs av Xanti Qvarnå.'],
    ['Kontaktpersoner: Xanti Qvarnå'],
    ['Frågor besvaras av Xanti Qvarnå'],
    ['Xanti Qvarnå, nämndsekreterare'],
    ['Upprättad av Xanti Qvarnå'],
    ['Ansvarig tjänsteperson: Xanti Qvarnå'],
    ['Vid frågor kontakta Xanti Qvarnå'],
    ['| Handläggare | Xanti Qvarnå |'],
    ['Case officer: Xanti Qvarnå'],
    ['Questions are answered by Xanti Qvarnå.'],
    ['For questions, please contact Xanti Qvarnå'],
    ['Drawn up by Xanti Qvarnå'],
    ['**Handläggare:** Xanti Qvarnå'],
    ['Projektgrupp: Xanti Qvarnå'],
  ])('%s', (line) => {
    expect(withheld(...within(line))).toEqual(['Xanti Qvarnå']);
  });

  it.each([
    ['below them', ['Handläggare', 'Xanti Qvarnå']],
    ['below them, an empty line between', ['Frågor besvaras av:', '', 'Xanti Qvarnå, Region Exempel']],
    ['above them', ['Xanti Qvarnå', 'Handläggare']],
  ])('%s', (_, lines) => {
    expect(withheld(...within(...lines))).toEqual(['Xanti Qvarnå']);
  });

  it('each in a list, as far as it goes', () => {
    const list = ['Projektgrupp:', '- Xanti Qvarnå, Region Exempel', '- Robin Påhittad', '- Zeta Ovanlig, skolan'];
    expect(withheld(...within(...list))).toEqual(['Xanti Qvarnå', 'Robin Påhittad', 'Zeta Ovanlig']);
  });
});

describe('A name on a line of its own', () => {
  it('is withheld where somebody signs', () => {
    expect(withheld(PROSE, 'Kommunledningsförvaltningen', '', 'Xanti Qvarnå', '', 'Zeta Ovanlig')).toEqual([
      'Xanti Qvarnå',
      'Zeta Ovanlig',
    ]);
  });

  it('is withheld anywhere where it can be nothing else', () => {
    expect(withheld(...within('Kim Exempelsson'))).toEqual(['Kim Exempelsson']);
  });

  it('is withheld over two lines', () => {
    expect(withheld(...within('Frågor besvaras av Kim', 'Exempelsson.'))).toEqual(['Kim\nExempelsson']);
  });
});

describe('A name stays where the paper states a leading role', () => {
  it.each([
    ['before it', ['Ordförande: Xanti Qvarnå']],
    ['after it', ['Xanti Qvarnå, ordförande']],
    ['below it', ['Xanti Qvarnå', 'Vice ordförande', 'Region Exempel']],
    ['above it', ['', '', 'Ordförande', 'Xanti Qvarnå', '']],
    ['with a party', ['Xanti Qvarnå (X), ordförande']],
    ['of somebody whose chair it is', ['Xanti Qvarnå, nämndens ordförande']],
    ['of an assignment', ['Uppdragsledare: Xanti Qvarnå, utvecklingsledare.']],
    ['in a cell', ['| Uppdragsägare | Xanti Qvarnå |']],
    ['in English', ['Chair: Xanti Qvarnå']],
    ['beside contact data', ['Xanti Qvarnå, ordförande, [telefonnummer]']],
  ])('%s', (_, lines) => {
    const found = findNames(within(...lines), { withheldOn: [], others: OTHERS });
    expect(found).toMatchObject([{ written: 'Xanti Qvarnå', why: 'LEADING' }]);
  });

  it.each([
    [
      'of the one who stands below',
      ['', '', 'Sekreterare', 'Kim Exempelsson', 'Ordförande', 'Ulla Påhittad'],
      'Kim Exempelsson',
    ],
    [
      'of the one who stands above',
      ['Ulla Påhittad', 'Ordförande', 'Kim Exempelsson', 'Sekreterare'],
      'Kim Exempelsson',
    ],
    ['of the next on the line', ['Sekreterare Kim Exempelsson, ordförande Ulla Påhittad'], 'Kim Exempelsson'],
    ['of whom somebody works for', ['Kim Exempelsson, ordförandens sekreterare'], 'Kim Exempelsson'],
    ['of whom somebody stands in for', ['Ersättare för ordföranden: Kim Exempelsson'], 'Kim Exempelsson'],
    ['in the other column', ['Ulla Påhittad     Kim Exempelsson', 'Ordförande        Sekreterare'], 'Kim Exempelsson'],
  ])('and not where it is that %s', (_, lines, expected) => {
    expect(withheld(...within(...lines))).toEqual([expected]);
  });
});

describe('What is called as persons are, or set as their names, stays', () => {
  it.each([
    'Lilla Edet',
    'Upplands Väsby, Dals-Ed',
    'Hälso- och sjukvårdsnämnden Region Exempel',
    'Ekonomiska Konsekvenser',
    'FÖRSLAG TILL BESLUT',
    'Barnkonventionen och Socialtjänstlagen',
    'Stiftelsen Ulla Exempelsson, [telefonnummer]',
    'Astrid Exempels barnsjukhus, [telefonnummer]',
    'Kim Exempelsson AB',
    'Handläggare i Region Exempel och Västra Götalandsregionen svarar.',
    'Samråd Vård och Omsorg, [e-postadress]',
    'Rädda Barnen, [e-postadress]',
    'Linköping Norrköping',
    'Första Linjen Unga, Mini-Maria Hisingen, [e-postadress]',
    'DOKUMENTTYP RIKTLINJE PUBLICERAD',
    'Plats: Bornholm plan 4, Rådhuset, Visborgsallén 19',
    'Barn- och Ungdomspsykiatrin Skövde Sjukhus, tfn [telefonnummer]',
    'Årsredovisning för 2014 Bilaga skickas senare per e-post',
    'Trygg och Säker Vård',
    'Beslutet skickas till: Region Exempel, Utbildningsförvaltningen',
  ])('%s', (line) => {
    expect(withheld(...within(line))).toEqual([]);
  });
});
