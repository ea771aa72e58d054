import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingNoteKind } from '#schema/values/reading-note.ts';
import { readPdf } from '#subgraphs/county/intake/documents/reading/pdf.ts';
import { browserPresent, newVisitor } from '#tests/support/browser.ts';
import { type DrawnPage, drawnPdf } from '#tests/support/drawn-pdf.ts';
import { type DocumentFolder, documentFolder } from './document-folder.ts';

/** A text at a place, in the font and with the operators that are given. */
const text = (words: string, x = 60, y = 740, how = '/F1 12 Tf') => `BT ${how} ${x} ${y} Td (${words}) Tj ET\n`;
const seen = text('Parterna enades.', 60, 780);

async function read(page: DrawnPage | string) {
  const pages = [typeof page === 'string' ? { content: page } : page];
  const { lines, notes } = await readPdf(new Uint8Array(drawnPdf(pages)));
  return { lines, notes: notes.map(({ kind, line, count }) => [kind, line, count]) };
}

type Case = [
  what: string,
  page: DrawnPage | string,
  lines: string[],
  notes?: [ReadingNoteKind, number | null, number][],
];

describe('Text that is set wide is read in words', () => {
  it.each<Case>([
    ['by spacing between letters', text('Tel 013-10', 60, 740, '6 Tc /F1 12 Tf'), ['Tel 013-10']],
    ['in pieces', 'BT /F1 12 Tf 3 Tc 60 740 Td (0 7) Tj (0-12) Tj (3) Tj ET', ['0 70-123']],
    ['by moves within a string', 'BT /F1 12 Tf 60 740 Td [(A)-300(v)-300(t)-300(a)-300(l)] TJ ET', ['Avtal']],
    [
      'letter by letter',
      [...'TEL013-103000'].map((one, at) => text(one, 60 + at * 11, 740, '/F2 12 Tf')).join(''),
      ['TEL013-103000'],
    ],
    [
      'as a number alone',
      [...'19121212-1212'].map((one, at) => text(one, 60 + at * 11, 740, '/F2 12 Tf')).join(''),
      ['19121212-1212'],
    ],
    ['in widened type', text('Avtal om stöd', 60, 740, '150 Tz 3 Tc /F1 12 Tf'), ['Avtal om stöd']],
  ])('%s', async (_, page, lines) => {
    expect((await read(page)).lines).toEqual(lines);
  });

  it.each<Case>([
    [
      'single digits in the cells of a table',
      [...'0102'].map((one, at) => text(one, 60 + at * 12, 740, '/F2 12 Tf')).join(''),
      ['0 1 0 2'],
    ],
    ['words with their gaps', 'BT /F1 12 Tf 60 740 Td [(i)-280(en)-280(by)] TJ ET', ['i en by']],
    ['words of which one letter each is left', text('A B C D', 60, 740), ['A B C D']],
    [
      'spacing that the file uses to reach the next column',
      'BT /F1 12 Tf 60 740 Td (12) Tj 40 Tc (3) Tj 0 Tc (4) Tj ET',
      ['123\t4'],
    ],
  ])('but not %s', async (_, page, lines) => {
    expect((await read(page)).lines).toEqual(lines);
  });
});

describe('Letters are read as a reader sees them', () => {
  it.each<Case>([
    ['once where they are drawn twice to look bold', text('Avtal') + text('Avtal', 60.4, 740), ['Avtal']],
    ['twice where the same word follows', text('mål') + text('mål', 90), ['mål mål']],
    [
      'on a line of their own where they are turned',
      `BT /F1 12 Tf 0 1 -1 0 500 300 Tm (Dnr 12) Tj ET\n${text('Avtal')}`,
      ['Dnr 12', 'Avtal'],
    ],
    ['upside down', 'BT /F1 12 Tf -1 0 0 -1 500 300 Tm (Dnr 12) Tj ET', ['Dnr 12']],
    [
      'apart where they are joined in type',
      text('\\001nansiering, \\002era', 60, 740, '/F3 12 Tf'),
      ['finansiering, flera'],
    ],
    ['with what is smaller: ½, ²', text('\\275 \\262', 60, 740), ['½ ²']],
    ['with a hyphen where a soft one is drawn within a line', text('070\\003123', 60, 740, '/F3 12 Tf'), ['070-123']],
    [
      'with a soft hyphen where a line ends in one',
      text('samver\\003', 60, 740, '/F3 12 Tf') + text('ka', 60, 724),
      ['samver\u00ad', 'ka'],
    ],
    ['in columns, a tab between', text('Kostnad') + text('50 000', 300), ['Kostnad\t50 000']],
    [
      'in blocks that are drawn back on the page',
      text('Falun ', 60, 740, '/F1 8 Tf') + text('Bilaga ', 456, 735, '/F1 9 Tf') + text('Mora', 60, 731, '/F1 7 Tf'),
      ['Falun\tBilaga', 'Mora'],
    ],
    [
      'in blocks at one height that are drawn from the right',
      text('Sida 1', 400) + text('Avtal', 60),
      ['Sida 1\tAvtal'],
    ],
  ])('%s', async (_, page, lines) => {
    expect(await read(page)).toEqual({ lines, notes: [] });
  });
});

describe('What a reader does not see is left out and told', () => {
  const hidden = text('Anna Exempelsson');
  const under: [string, string][] = [
    ['a black rectangle', '0 g 50 730 200 24 re f'],
    ['a white rectangle', '1 g 50 730 200 24 re f'],
    ['two rectangles that each cover half', '0 g 50 730 200 11 re f 50 741 200 12 re f'],
    ['a path that is no rectangle', '0 g 40 742 m 150 770 l 260 742 l 150 690 l h f'],
    ['a thick line', '0 G 20 w 50 744 m 250 744 l S'],
    ['a picture', 'q 200 0 0 24 50 730 cm /Photo Do Q'],
    ['a rectangle in the colour that multiplies to black', '/Multiply gs 0 g 50 730 200 24 re f'],
  ];

  it.each<Case>([
    ...under.map(
      ([what, shape]): Case => [`under ${what}`, seen + hidden + shape, ['Parterna enades.'], [['COVERED_TEXT', 1, 1]]],
    ),
    [
      'under a filled annotation',
      { content: seen + hidden, annotations: ['/Subtype /Square /Rect [50 730 250 756] /IC [0 0 0] /C [0 0 0]'] },
      ['Parterna enades.'],
      [['COVERED_TEXT', 1, 1]],
    ],
    ['black on black', `${seen}0 g 50 730 200 24 re f ${hidden}`, ['Parterna enades.'], [['COVERED_TEXT', 1, 1]]],
    [
      'under a mark for redaction',
      { content: seen + hidden, annotations: ['/Subtype /Redact /Rect [50 730 250 756]'] },
      ['Parterna enades.'],
      [['REDACTION_MARK', 1, 1]],
    ],
    ['white on white', `${seen}1 g ${hidden}`, ['Parterna enades.'], [['INVISIBLE_TEXT', 1, 1]]],
    [
      'grey on a cell of the same grey',
      `${seen}0.8 g 50 730 200 24 re f ${hidden}`,
      ['Parterna enades.'],
      [['INVISIBLE_TEXT', 1, 1]],
    ],
    ['without ink', seen + text('2030', 60, 740, '3 Tr /F1 12 Tf'), ['Parterna enades.'], [['INVISIBLE_TEXT', 1, 1]]],
    [
      'as an edge of nothing',
      seen + text('2030', 60, 740, '7 Tr /F1 12 Tf'),
      ['Parterna enades.'],
      [['INVISIBLE_TEXT', 1, 1]],
    ],
    ['fully transparent', `${seen}q /None gs ${hidden} Q`, ['Parterna enades.'], [['INVISIBLE_TEXT', 1, 1]]],
    [
      'a tenth of a point high',
      seen + text('2030', 60, 740, '/F1 0.1 Tf'),
      ['Parterna enades.'],
      [['INVISIBLE_TEXT', 1, 1]],
    ],
    [
      'of a kilometre’s height, of which the page shows nothing',
      seen + text('2030', 0, 0, '99 0 0 99 60 100 Tm /F1 40000 Tf'),
      ['Parterna enades.'],
      [['INVISIBLE_TEXT', 1, 1]],
    ],
    ['clipped away', `${seen}q 300 300 50 50 re W n ${hidden} Q`, ['Parterna enades.'], [['INVISIBLE_TEXT', 1, 1]]],
    [
      'outside of what is shown of the page',
      { content: seen + text('2030', 60, 100), entries: '/CropBox [0 200 595 842]' },
      ['Parterna enades.'],
      [['INVISIBLE_TEXT', 1, 1]],
    ],
    ['on a layer that is off', `${seen}/OC /Off BDC ${hidden} EMC`, ['Parterna enades.'], [['HIDDEN_LAYER', 1, 1]]],
    [
      'on a layer within one that is off',
      `${seen}/OC /Off BDC /OC /On BDC ${hidden} EMC EMC`,
      ['Parterna enades.'],
      [['HIDDEN_LAYER', 1, 1]],
    ],
    [
      'on a layer by a condition',
      `${seen}/OC /OffToo BDC ${hidden} EMC`,
      ['Parterna enades.'],
      [['HIDDEN_LAYER', 1, 1]],
    ],
  ])('%s', async (_, page, lines, notes) => {
    expect(await read(page)).toEqual({ lines, notes });
  });

  it('with its page and the line at whose height it stood', async () => {
    const content = `${seen}${text('Barnet ')}${text('Exempelsson', 110)}${text(' bor i Mora.', 220)}0 g 105 730 90 24 re f`;
    const { notes } = await readPdf(new Uint8Array(drawnPdf([{ content: seen }, { content }])));
    expect(notes).toEqual([{ kind: 'COVERED_TEXT', page: 2, line: 3, count: 1 }]);
  });
});

describe('What a reader sees stays', () => {
  const shown = text('Parterna är eniga.');
  it.each<[string, DrawnPage | string]>([
    ['on a filled cell', `0.9 g 50 730 300 24 re f 0 g ${shown}`],
    ['white on dark', `0 0 0.4 rg 50 730 300 24 re f 1 g ${shown}`],
    ['white on a picture', `q 300 0 0 24 50 730 cm /Photo Do Q 1 g ${shown}`],
    ['under a marker that multiplies', `${shown}/Multiply gs 1 1 0 rg 50 730 300 24 re f`],
    ['under something half transparent', `${shown}/Half gs 1 1 0 rg 50 730 300 24 re f`],
    ['under a picture with a mask', `${shown}q 300 0 0 24 50 730 cm /Masked Do Q`],
    ['under an empty frame', `${shown}0 G 50 730 300 24 re S`],
    ['under a frame of two rectangles', `${shown}0 g 40 720 320 44 re 50 730 300 24 re f*`],
    ['beside a rectangle', `${shown}0 g 50 752 300 24 re f`],
    ['over a rectangle that is painted first and drawn again', `${shown}1 g 50 730 300 24 re f 0 g ${shown}`],
    ['with a rectangle on a layer that is off', `${shown}/OC /Off BDC 0 g 50 730 300 24 re f EMC`],
    ['on a layer that is on', `/OC /On BDC ${shown} EMC`],
    ['in outlines', `1 Tr ${shown}`],
    [
      'as an edge of what is painted within',
      `q BT 7 Tr /F1 12 Tf 60 740 Td (Parterna \\344r eniga.) Tj ET 1 0 0 rg 0 700 595 100 re f Q`,
    ],
    ['underlined', `${shown}0 g 60 738 95 0.6 re f`],
    [
      'under a marking pen',
      {
        content: shown,
        annotations: [
          '/Subtype /Highlight /Rect [50 730 350 754] /QuadPoints [50 754 350 754 50 730 350 730] /C [1 1 0]',
        ],
      },
    ],
    ['crossed by the rule of a table', `${shown}0 G 20 744 m 575 744 l S`],
  ])('%s', async (_, page) => {
    expect(await read(page)).toEqual({ lines: ['Parterna är eniga.'], notes: [] });
  });
});

describe('Text that is struck out is marked', () => {
  const shown = text('Regionen betalar.') + text('Kommunen betalar.', 60, 700);
  it.each<[string, DrawnPage | string]>([
    [
      'by an annotation',
      {
        content: shown,
        annotations: ['/Subtype /StrikeOut /Rect [60 734 160 752] /QuadPoints [60 752 160 752 60 734 160 734]'],
      },
    ],
    ['by a line', `${shown}0 G 0.7 w 60 743.5 m 155 743.5 l S`],
    ['by a low rectangle', `${shown}1 0 0 rg 60 743 95 0.8 re f`],
  ])('%s', async (_, page) => {
    expect(await read(page)).toEqual({
      lines: ['[struket: Regionen betalar.]', 'Kommunen betalar.'],
      notes: [['STRUCK_TEXT', 1, 1]],
    });
  });
});

describe('What is not read is told', () => {
  it.each<Case>([
    ['a page without text', '0.5 g 60 500 400 200 re f', [''], [['PAGE_WITHOUT_TEXT', null, 1]]],
    [
      'a picture, once for its strips',
      `${seen}q 300 0 0 99 60 500 cm /Photo Do Q q 300 0 0 99 60 401 cm /Photo Do Q`,
      ['Parterna enades.'],
      [['PICTURE', 1, 1]],
    ],
    ['no logo', `${seen}q 120 0 0 60 60 600 cm /Photo Do Q`, ['Parterna enades.'], []],
    [
      'a comment',
      { content: seen, annotations: ['/Subtype /Text /Rect [60 770 80 790] /Contents (Fel)'] },
      ['Parterna enades.'],
      [['ANNOTATION', 1, 1]],
    ],
    [
      'no link',
      {
        content: seen,
        annotations: ['/Subtype /Link /Rect [60 770 80 790] /A << /S /URI /URI (https://x.example) >>'],
      },
      ['Parterna enades.'],
      [],
    ],
    [
      'letters of a font without characters',
      `${seen}BT /F4 12 Tf 60 740 Td <0003002400250026> Tj ET`,
      ['Parterna enades.', '\u0003$%&'],
      [['UNREADABLE_LETTERS', 2, 1]],
    ],
    [
      'words that were recognised on a scan',
      `q 595 0 0 842 0 0 cm /Photo Do Q ${text('Avtal', 60, 740, '3 Tr /F1 12 Tf')}`,
      ['Avtal'],
      [['RECOGNISED_TEXT', 1, 1]],
    ],
    ['words below a scan', `${text('Avtal')}q 595 0 0 842 0 0 cm /Photo Do Q`, ['Avtal'], [['RECOGNISED_TEXT', 1, 1]]],
    [
      'words on a scan that were blacked out',
      `q 595 0 0 842 0 0 cm /Photo Do Q ${text('Avtal', 60, 740, '3 Tr /F1 12 Tf')}${text('Anna', 60, 700, '3 Tr /F1 12 Tf')} 0 g 50 690 100 24 re f`,
      ['Avtal'],
      [
        ['RECOGNISED_TEXT', 1, 1],
        ['COVERED_TEXT', 1, 1],
      ],
    ],
  ])('%s', async (_, page, lines, notes) => {
    expect(await read(page)).toEqual({ lines, notes });
  });
});

describe.runIf(browserPresent)('A page that a browser prints', () => {
  let folder: DocumentFolder;
  beforeAll(() => {
    folder = documentFolder();
  });
  afterAll(() => folder.remove());

  it('is read as it looks, and nothing is said of cells, shades and underlines', async () => {
    const page = await newVisitor();
    await page.setContent(`<body style="font: 16px sans-serif"><h1 style="letter-spacing: 0.3em">Överenskommelse</h1>
      <p style="background: #024; color: white; padding: 4px">Vitt på mörkt</p>
      <p>Regionen <s>betalar inte</s> och <u>betalar</u> <mark>snart</mark>.</p>
      <table style="border-collapse: collapse"><tr><td style="border: 1px solid; background: #eee; width: 200px">Kostnad</td><td style="border: 1px solid">50 000</td></tr></table>
      <p style="text-shadow: 1px 1px 1px gray">Skugga</p>
      <p style="color: white">osynligt</p><p style="writing-mode: vertical-rl">Lodrätt</p></body>`);
    const printed = await page.pdf({ format: 'A4', printBackground: true });
    await page.context().close();
    const { lines, notes } = await folder.read('utskrift.pdf', printed);
    expect(lines).toEqual([
      ...['Överenskommelse', 'Vitt på mörkt', 'Regionen [struket: betalar inte] och betalar snart.'],
      ...['Kostnad\t50 000', 'Skugga', 'Lodrätt'],
    ]);
    expect(notes.map(({ kind }) => kind)).toEqual(['STRUCK_TEXT', 'INVISIBLE_TEXT']);
  });
});
