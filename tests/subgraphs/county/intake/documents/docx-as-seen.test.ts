import { describe, expect, it } from 'vitest';
import { readDocx } from '#subgraphs/county/intake/documents/reading/docx.ts';
import { type DocxContent, docxFile } from '#tests/support/docx-file.ts';
import {
  controlXml,
  drawingXml,
  fieldXml,
  paragraphXml,
  runXml,
  tableXml,
  textBoxXml,
} from '#tests/support/docx-xml.ts';

/** What is read of a body, and its notes as `KIND line × count`. */
async function read(xml: string, more: Omit<DocxContent, 'body'> = {}) {
  const { lines, notes } = await readDocx(await docxFile({ body: [{ xml }], ...more }));
  return { lines, notes: notes.map(({ kind, line, count }) => `${kind} ${line} × ${count}`) };
}

const style = (type: string, id: string, content: string, base = '') =>
  `<w:style w:type="${type}" w:styleId="${id}">${base && `<w:basedOn w:val="${base}"/>`}${content}</w:style>`;
const looks = (...names: string[]) => `<w:rPr>${names.map((name) => `<w:${name}/>`).join('')}</w:rPr>`;
const STYLES = [
  style('paragraph', 'Dolt', looks('vanish')),
  style('paragraph', 'DoltVidare', '', 'Dolt'),
  style('paragraph', 'Synligt', looks('vanish w:val="0"'), 'Dolt'),
  style('character', 'Gömt', looks('vanish')),
  style('character', 'Utgår', looks('strike')),
  style('character', 'Vitt', looks('color w:val="FFFFFF"')),
  style(
    'table',
    'Mörk',
    `<w:tblStylePr w:type="firstRow">${looks('color w:val="FFFFFF"')}<w:tcPr><w:shd w:val="clear" w:fill="004488"/></w:tcPr></w:tblStylePr>`,
  ),
  style('table', 'Blek', `<w:tblStylePr w:type="firstRow">${looks('color w:val="FFFFFF"')}</w:tblStylePr>`),
  style('table', 'Dold', looks('vanish')),
  style('table', 'Struken', `<w:tblStylePr w:type="lastRow">${looks('strike')}</w:tblStylePr>`),
].join('');
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const SEEN = runXml('Parterna är överens.');

describe('Left out of a DOCX as hidden is', () => {
  it.each([
    ['a text that is hidden by itself', SEEN + runXml('dolt', 'vanish')],
    ['one that is said to be hidden always', SEEN + runXml('dolt', 'specVanish')],
    ['one in a hidden style of letters', SEEN + runXml('dolt', 'rStyle w:val="Gömt"')],
    ['one in runs that the file divides', SEEN + runXml('do', 'vanish') + runXml('lt', 'vanish', 'b')],
    ['what a field keeps for another one', SEEN + fieldXml('SET Namn "x"', runXml('dolt'))],
    [
      'a text box on a hidden run',
      `${SEEN}<w:r><w:rPr><w:vanish/></w:rPr><w:drawing>${drawingXml(`<wps:wsp><wps:txbx><w:txbxContent>${paragraphXml(runXml('dolt'))}</w:txbxContent></wps:txbx></wps:wsp>`)}</w:drawing></w:r>`,
    ],
    [
      'a text box that is switched off',
      `${SEEN}<w:r><w:drawing>${drawingXml(`<wps:wsp><wps:txbx><w:txbxContent>${paragraphXml(runXml('dolt'))}</w:txbxContent></wps:txbx></wps:wsp>`, { said: 'hidden="1"' })}</w:drawing></w:r>`,
    ],
    [
      'an older shape that is not visible',
      `${SEEN}<w:r><w:pict><v:shape style="width:9pt;visibility:hidden"><v:textbox><w:txbxContent>${paragraphXml(runXml('dolt'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ],
  ])('%s', async (_, runs) => {
    expect(await read(paragraphXml(runs), { styles: STYLES })).toEqual({
      lines: ['Parterna är överens.'],
      notes: ['HIDDEN_TEXT 1 × 1'],
    });
  });

  it.each([
    ['in a hidden style', paragraphXml(runXml('dolt'), { itself: styled('Dolt') })],
    ['in a style that is based on a hidden one', paragraphXml(runXml('dolt'), { itself: styled('DoltVidare') })],
    ['with a hidden end', paragraphXml(runXml('dolt', 'vanish'), { end: 'vanish' })],
    ['in a hidden row', tableXml([{ said: '<w:hidden/>', cells: ['dolt'] }])],
    ['in a table whose style hides all', tableXml([{ cells: ['dolt'] }], '<w:tblStyle w:val="Dold"/>')],
  ])('a paragraph %s, whose line stays empty', async (_, block) => {
    expect(await read(paragraphXml(SEEN) + block + paragraphXml(runXml('Slut.')), { styles: STYLES })).toEqual({
      lines: ['Parterna är överens.', '', 'Slut.'],
      notes: ['HIDDEN_TEXT 2 × 1'],
    });
  });

  it('what stood in a cell before it was merged into the one above', async () => {
    const rows = [
      { cells: [{ text: 'A', said: '<w:vMerge w:val="restart"/>' }, '1'] },
      { cells: [{ text: 'dolt', said: '<w:vMerge/>' }, '2'] },
    ];
    expect(await read(tableXml(rows))).toEqual({ lines: ['A\t1', '\t2'], notes: ['HIDDEN_TEXT 2 × 1'] });
  });

  it('all of a document, where that holds for all texts and one says otherwise', async () => {
    const defaults = `<w:docDefaults><w:rPrDefault>${looks('vanish')}</w:rPrDefault></w:docDefaults>`;
    const { lines } = await read(paragraphXml(runXml('dolt') + runXml('synligt', 'vanish w:val="0"')), {
      styles: defaults,
    });
    expect(lines).toEqual(['synligt']);
  });
});

describe('Left out of a DOCX as invisible is', () => {
  it.each([
    ['white on white', runXml('osynligt', 'color w:val="FFFFFF"')],
    ['nearly white on white', runXml('osynligt', 'color w:val="FEFDFE"')],
    ['white by the theme', runXml('osynligt', '<w:color w:themeColor="background1" w:val="auto"/>')],
    ['white by a style', runXml('osynligt', 'rStyle w:val="Vitt"')],
    ['yellow on a yellow marker', runXml('osynligt', 'color w:val="FFFF00"', 'highlight w:val="yellow"')],
    [
      'in the colour of its shading',
      runXml('osynligt', 'color w:val="336699"', '<w:shd w:val="clear" w:fill="336699"/>'),
    ],
    ['without a fill', runXml('osynligt', '<w14:textFill><w14:noFill/></w14:textFill>')],
    ['of half a point', runXml('osynligt', 'sz w:val="1"')],
    ['of a point', runXml('osynligt', 'sz w:val="2"')],
    ['set in strokes', runXml('osynligt', 'w w:val="1"')],
  ])('a text %s', async (_, run) => {
    expect(await read(paragraphXml(SEEN + run), { styles: STYLES })).toEqual({
      lines: ['Parterna är överens.'],
      notes: ['INVISIBLE_TEXT 1 × 1'],
    });
  });

  it('white text in a white box, a line of no height and a row of none', async () => {
    const white = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
    const box = textBoxXml(paragraphXml(runXml('osynligt', 'color w:val="FFFFFF"')), white);
    const flat = paragraphXml(runXml('osynligt'), { itself: '<w:spacing w:line="10" w:lineRule="exact"/>' });
    const row = tableXml([{ said: '<w:trHeight w:val="1" w:hRule="exact"/>', cells: ['osynligt', ''] }]);
    expect(await read(paragraphXml(SEEN + box) + flat + row)).toEqual({
      lines: ['Parterna är överens.', '', '', '\t'],
      notes: [2, 3, 4].map((line) => `INVISIBLE_TEXT ${line} × 1`),
    });
  });

  it('white text below a header whose style gives no colour to its cells', async () => {
    const table = tableXml(
      [{ cells: ['osynligt'] }, { cells: ['b'] }],
      '<w:tblStyle w:val="Blek"/><w:tblLook w:firstRow="1"/>',
    );
    expect(await read(table, { styles: STYLES })).toEqual({ lines: ['', 'b'], notes: ['INVISIBLE_TEXT 1 × 1'] });
  });

  it.each([
    ['black by itself', runXml('svart', 'highlight w:val="black"', 'color w:val="000000"')],
    ['black as Word chooses', runXml('svart', 'highlight w:val="black"')],
    ['black on a black shading', runXml('svart', 'color w:val="000000"', '<w:shd w:val="clear" w:fill="000000"/>')],
  ])('a text that is blacked out, %s: it is covered', async (_, run) => {
    expect((await read(paragraphXml(SEEN + run))).notes).toEqual(['COVERED_TEXT 1 × 1']);
  });
});

describe('Seen in a DOCX is', () => {
  const seen = 'synligt';
  it.each([
    [
      'what a style hides and the text itself shows',
      paragraphXml(runXml(seen, 'vanish w:val="false"'), { itself: styled('Dolt') }),
    ],
    ['what one style hides and one based on it shows', paragraphXml(runXml(seen), { itself: styled('Synligt') })],
    [
      'what two styles hide: one takes back the other',
      paragraphXml(runXml(seen, 'rStyle w:val="Gömt"'), { itself: styled('Dolt') }),
    ],
    ['what is hidden on the web only', paragraphXml(runXml(seen, 'webHidden'))],
    [
      'white on a dark shading',
      paragraphXml(runXml(seen, 'color w:val="FFFFFF"', '<w:shd w:val="clear" w:fill="222222"/>')),
    ],
    ['white on a marker', paragraphXml(runXml(seen, 'color w:val="FFFFFF"', 'highlight w:val="blue"'))],
    [
      'white in a dark paragraph',
      paragraphXml(runXml(seen, 'color w:val="FFFFFF"'), { itself: '<w:shd w:val="clear" w:fill="222222"/>' }),
    ],
    [
      'white in a dark cell',
      tableXml([
        {
          cells: [
            {
              said: '<w:shd w:val="clear" w:fill="222222"/>',
              content: paragraphXml(runXml(seen, 'color w:val="FFFFFF"')),
            },
          ],
        },
      ]),
    ],
    [
      'white in the header of a table whose style is dark there',
      tableXml([{ cells: [seen] }], '<w:tblStyle w:val="Mörk"/><w:tblLook w:val="0020"/>'),
    ],
    ['of the usual colour on a dark shading', paragraphXml(runXml(seen, '<w:shd w:val="clear" w:fill="000000"/>'))],
    ['the result of a field, in fields', paragraphXml(fieldXml('IF 1', fieldXml('REF x', runXml(seen))))],
    [
      'what follows a field that has no end',
      paragraphXml(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${runXml(seen)}`),
    ],
    [
      'what is not known to Word, but falls back on something',
      paragraphXml(
        `<mc:AlternateContent><mc:Choice xmlns:q="urn:q" Requires="q">${runXml('annat')}</mc:Choice><mc:Fallback>${runXml(seen)}</mc:Fallback></mc:AlternateContent>`,
      ),
    ],
  ])('%s', async (_, block) => {
    expect(await read(block, { styles: STYLES })).toEqual({ lines: [seen], notes: [] });
  });

  it('white text on a page that is dark', async () => {
    const xml = paragraphXml(runXml(seen, 'color w:val="FFFFFF"'));
    const dark = await docxFile({ body: [{ xml }], settings: '<w:displayBackgroundShape/>' });
    const { default: JSZip } = await import('jszip');
    const zip = await JSZip.loadAsync(dark);
    const document = (await zip.file('word/document.xml')?.async('string')) ?? '';
    zip.file('word/document.xml', document.replace('<w:body>', '<w:background w:color="000000"/><w:body>'));
    expect((await readDocx(await zip.generateAsync({ type: 'nodebuffer' }))).lines).toEqual([seen]);
  });

  it('a text box, once, after its paragraph, with white letters where its colour is not known', async () => {
    const box = textBoxXml(
      paragraphXml(runXml('I rutan', 'color w:val="FFFFFF"')),
      '',
      paragraphXml(runXml('I rutan')),
    );
    expect(await read(paragraphXml(SEEN + box))).toEqual({ lines: ['Parterna är överens.', 'I rutan'], notes: [] });
  });

  it('words that are drawn', async () => {
    const shape = '<v:shape style="width:90pt;height:30pt"><v:textpath string="Utkast 2"/></v:shape>';
    expect((await read(paragraphXml(`<w:r><w:pict>${shape}</w:pict></w:r>`))).lines).toEqual(['', 'Utkast 2']);
  });
});

describe('Struck out in a DOCX', () => {
  it.each([
    ['by one line', runXml('lika', 'strike')],
    ['by two lines', runXml('lika', 'dstrike')],
    ['by a style', runXml('lika', 'rStyle w:val="Utgår"')],
    ['in runs that the file divides', runXml('li', 'strike') + runXml('ka', 'strike', 'b')],
  ])('%s is marked', async (_, run) => {
    expect(await read(paragraphXml(runXml('delas ') + run + runXml(' nu')), { styles: STYLES })).toEqual({
      lines: ['delas [struket: lika] nu'],
      notes: ['STRUCK_TEXT 1 × 1'],
    });
  });

  it('by the style of the last row of a table is marked', async () => {
    const said = '<w:tblStyle w:val="Struken"/><w:tblLook w:lastRow="1"/>';
    expect((await read(tableXml([{ cells: ['a'] }, { cells: ['b'] }], said), { styles: STYLES })).lines).toEqual([
      'a',
      '[struket: b]',
    ]);
  });

  it('over a line break is marked on each line, and not at all where a text takes it back', async () => {
    const broken = '<w:r><w:rPr><w:strike/></w:rPr><w:t>ett</w:t><w:br/><w:t>två</w:t></w:r>';
    const back = runXml(' tre', 'rStyle w:val="Utgår"', 'strike w:val="0"');
    expect((await read(paragraphXml(broken + back), { styles: STYLES })).lines).toEqual([
      '[struket: ett]',
      '[struket: två] tre',
    ]);
  });
});

describe('Changes under review are read as accepted', () => {
  const gone = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`;
  it.each([
    ['a deletion', `${SEEN}<w:del>${gone('bort')}</w:del>`],
    ['a text that is moved away', `${SEEN}<w:moveFrom>${runXml('bort')}</w:moveFrom>`],
    ['an insertion', `<w:ins>${SEEN}</w:ins>`],
    ['a text that is moved here', `<w:moveTo>${SEEN}</w:moveTo>`],
    ['an insertion of which a part is deleted', `<w:ins>${SEEN}<w:del>${gone('bort')}</w:del></w:ins>`, 2],
    ['deletions one after the other, as one', `${SEEN}<w:del>${gone('bo')}</w:del><w:del>${gone('rt')}</w:del>`],
    [
      'that a text is no longer struck out',
      runXml('Parterna är överens.', '<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>'),
    ],
  ])('%s', async (_, runs, count = 1) => {
    expect(await read(paragraphXml(runs))).toEqual({
      lines: ['Parterna är överens.'],
      notes: [`TRACKED_CHANGE 1 × ${count}`],
    });
  });

  it('the end of a paragraph that is deleted: the next one goes on in its line', async () => {
    const blocks = paragraphXml(runXml('Parterna '), { end: 'del' }) + paragraphXml(runXml('är överens.'));
    expect(await read(blocks)).toEqual({ lines: ['Parterna är överens.'], notes: ['TRACKED_CHANGE 1 × 1'] });
  });

  it('a row that is deleted is gone, one that is put in is there', async () => {
    const rows = [
      { cells: ['a', 'b'] },
      { said: '<w:del/>', cells: ['c', `<w:footnoteReference w:id="2"/>`] },
      { said: '<w:ins/>', cells: ['d', 'e'] },
    ];
    expect(await read(tableXml(rows))).toEqual({
      lines: ['a\tb', 'd\te'],
      notes: ['TRACKED_CHANGE 1 × 1', 'TRACKED_CHANGE 2 × 1'],
    });
  });
});

it('A column of a DOCX that is deleted under review is gone', async () => {
  const row = { cells: ['a', { text: 'bort', said: '<w:cellDel/>' }, 'c'] };
  expect((await read(tableXml([row, row]))).lines).toEqual(['a\tc', 'a\tc']);
});

describe('A cell of a DOCX stands in its column', () => {
  const span = (text: string, columns: number) => ({ text, said: `<w:gridSpan w:val="${columns}"/>` });
  it.each([
    [
      'beside one that is merged over two',
      [{ cells: [span('A', 2), 'C'] }, { cells: ['a', 'b', 'c'] }],
      ['A\t\tC', 'a\tb\tc'],
    ],
    [
      'beside one that is merged down',
      [{ cells: [{ text: 'A', said: '<w:vMerge w:val="restart"/>' }, 'B'] }, { cells: [{ said: '<w:vMerge/>' }, 'b'] }],
      ['A\tB', '\tb'],
    ],
    [
      'after columns that its row leaves out',
      [{ cells: ['a', 'b', 'c'] }, { said: '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>', cells: ['B'] }],
      ['a\tb\tc', '\tB\t'],
    ],
    [
      'where no row has a column of its own',
      [{ cells: [span('A', 3), span('B', 2)] }, { cells: [span('a', 3), span('b', 2)] }],
      ['A\tB', 'a\tb'],
    ],
    [
      'in a control and in other wrappers',
      [
        {
          cells: [
            { xml: controlXml('<w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc>', '') },
            { xml: '<w:customXml><w:tc><w:p/></w:tc></w:customXml>' },
            'C',
          ],
        },
        { cells: ['a', 'b', 'c'] },
      ],
      ['A\t\tC', 'a\tb\tc'],
    ],
    ['where a merge begins nowhere', [{ cells: [{ text: 'A', said: '<w:vMerge/>' }, 'B'] }], ['A\tB']],
    [
      'beside one with a tab in it',
      [{ cells: [{ content: '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>' }, 'c'] }],
      ['a b\tc'],
    ],
    [
      'beside one with a table in it',
      [{ cells: [{ content: `${tableXml([{ cells: ['1', '2'] }, { cells: ['3', '4'] }])}<w:p/>` }, 'c'] }],
      ['1 2 3 4\tc'],
    ],
  ])('%s', async (_, rows, lines) => {
    expect((await read(tableXml(rows))).lines).toEqual(lines);
  });

  it('in a row within a control', async () => {
    const table = tableXml([{ cells: ['a', 'b'] }]).replace(/(<w:tr>.*<\/w:tr>)/, (row) => row + controlXml(row, ''));
    expect((await read(table)).lines).toEqual(['a\tb', 'a\tb']);
  });

  it('however many columns a file claims', async () => {
    expect((await read(tableXml([{ cells: [span('A', 999_999_999), 'B'] }]))).lines).toEqual(['A\tB']);
  });
});

describe('Signs of a DOCX', () => {
  it.each([
    [
      'a hyphen at which a word may be divided is none',
      '<w:r><w:t>hälso</w:t><w:softHyphen/><w:t>främ\u00adjande</w:t></w:r>',
      'hälsofrämjande',
    ],
    ['a hyphen at which it may not', '<w:r><w:t>13</w:t><w:noBreakHyphen/><w:t>20</w:t></w:r>', '13‑20'],
    ['signs of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>Ja</w:t></w:r>', '🗹Ja'],
    ['signs that are letters in Wingdings', runXml('þ', '<w:rFonts w:ascii="Wingdings"/>'), '🗹'],
    ['signs of fonts for text', '<w:r><w:sym w:font="Arial" w:char="2013"/></w:r>', '–'],
    [
      'breaks and tabs of every kind',
      '<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:br w:clear="all"/><w:t>d</w:t></w:r>',
      'a\tb\nc\nd',
    ],
    ['letters one by one', Array.from('samverkan', (letter) => runXml(letter)).join(''), 'samverkan'],
    ['letters that are typed apart', runXml('S A M'), 'S A M'],
    ['letters that are set apart', runXml('SAM', 'spacing w:val="60"'), 'SAM'],
    ['text that is turned', `<w:bdo w:val="rtl">${runXml('atle')}${runXml(' ayn')}</w:bdo>`, 'nya elta'],
    [
      'letters over others',
      `<w:r><w:ruby><w:rt>${runXml('ja')}</w:rt><w:rubyBase>${runXml('是')}</w:rubyBase></w:ruby></w:r>`,
      '是(ja)',
    ],
    [
      'boxes to tick',
      controlXml(runXml('☐'), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>') +
        fieldXml('FORMCHECKBOX', null, '<w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>'),
      '☒☒',
    ],
    [
      'what is chosen of a list',
      fieldXml(
        'FORMDROPDOWN',
        null,
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="a"/><w:listEntry w:val="b"/></w:ddList></w:ffData>',
      ),
      'b',
    ],
  ])('%s', async (_, runs, text) => {
    expect(await read(paragraphXml(runs))).toEqual({ lines: text.split('\n'), notes: [] });
  });
});

describe('Noted as seen and not read', () => {
  const number = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
  const formula = (content: string) => `<m:oMath>${content}</m:oMath>`;
  const picture = (size: number) => `<w:r><w:drawing>${drawingXml('<pic:pic/>', { size })}</w:drawing></w:r>`;
  const object = (content: string) =>
    `<w:r><w:object><v:shape><v:imagedata r:id="x"/></v:shape>${content}</w:object></w:r>`;
  it.each([
    ['a formula that a line cannot say', formula(`<m:rad><m:e>${number('2')}</m:e></m:rad>`), 'FORMULA'],
    [
      'a fraction of more than two numbers',
      formula(`<m:f><m:num>${number('a+b')}</m:num><m:den>${number('2')}</m:den></m:f>`),
      'FORMULA',
    ],
    ['a formula of the older kind', object('<o:OLEObject ProgID="Equation.3"/>'), 'FORMULA'],
    ['a sheet of another program', object('<o:OLEObject ProgID="Excel.Sheet.12"/>'), 'EMBEDDED_PART'],
    ['a chart', `<w:r><w:drawing>${drawingXml('<c:chart/>')}</w:drawing></w:r>`, 'EMBEDDED_PART'],
    ['a control of a form', object('<w:control/>'), 'FORM_FIELD'],
    ['a picture', picture(1_000_000), 'PICTURE'],
    [
      'a picture of the older kind',
      '<w:r><w:pict><v:shape style="width:90pt;height:30pt"><v:imagedata r:id="x"/></v:shape></w:pict></w:r>',
      'PICTURE',
    ],
    ['a comment', '<w:r><w:commentReference w:id="1"/></w:r>', 'ANNOTATION'],
    ['a control that nobody has filled in', controlXml(runXml('Klicka här'), '<w:showingPlcHdr/>'), 'PLACEHOLDER'],
    ['a field that nobody has filled in', fieldXml('FORMTEXT', runXml('\u2002\u2002')), 'PLACEHOLDER'],
    ['a button that asks for text', fieldXml('MACROBUTTON NoMacro [Skriv namn]', null), 'PLACEHOLDER'],
    ['a sign that nobody knows', '<w:r><w:sym w:font="Egen" w:char="F0FE"/></w:r>', 'UNREADABLE_LETTERS'],
  ])('%s', async (_, runs, kind) => {
    const { lines, notes } = await read(paragraphXml('') + paragraphXml(SEEN + runs));
    expect({ lines: lines.map((line) => line.trim()), notes }).toEqual({
      lines: ['', 'Parterna är överens.'],
      notes: [`${kind} 2 × 1`],
    });
  });

  it('a part that is put in between paragraphs, after its line or before the first', async () => {
    expect(await read(`<w:altChunk r:id="x"/>${paragraphXml(SEEN)}<w:altChunk r:id="y"/>`)).toEqual({
      lines: ['Parterna är överens.'],
      notes: ['EMBEDDED_PART null × 1', 'EMBEDDED_PART 1 × 1'],
    });
  });

  it('a control of paragraphs that nobody has filled in, once, their lines staying', async () => {
    const control = controlXml(paragraphXml(runXml('Klicka')) + paragraphXml(runXml('här')), '<w:showingPlcHdr/>');
    expect(await read(paragraphXml(SEEN) + control)).toEqual({
      lines: ['Parterna är överens.', '', ''],
      notes: ['PLACEHOLDER 2 × 1'],
    });
  });

  it.each([
    ['a picture as small as a dot', picture(50_000), ''],
    ['a number', formula(number('50')), '50'],
    ['a fraction', formula(`<m:f><m:num>${number('1')}</m:num><m:den>${number('2')}</m:den></m:f>`), '1/2'],
    [
      'numbers in brackets with a small one',
      formula(
        `<m:d><m:e>${number('2+')}<m:sSup><m:e>${number('x')}</m:e><m:sup>${number('2')}</m:sup></m:sSup></m:e></m:d>`,
      ),
      '(2+x²)',
    ],
  ])('is not: %s', async (_, runs, text) => {
    expect(await read(paragraphXml(runXml('Andel ') + runs))).toEqual({ lines: [`Andel ${text}`], notes: [] });
  });
});

describe('A DOCX that is made to harm', () => {
  it.each([
    ['declares entities', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['refers to a file', '<!DOCTYPE x SYSTEM "file:///etc/hostname">'],
  ])('is not read when it %s', async (_, prolog) => {
    await expect(docxFile({ body: ['Text'], prolog }).then(readDocx)).rejects.toThrow();
  });

  it('is read when its styles go in a circle', async () => {
    const styles = style('paragraph', 'A', '', 'B') + style('paragraph', 'B', looks('strike'), 'A');
    expect((await read(paragraphXml(SEEN, { itself: styled('A') }), { styles })).notes).toEqual(['STRUCK_TEXT 1 × 1']);
  });
});
