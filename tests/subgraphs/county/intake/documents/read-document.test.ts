import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { limits } from '#schema/shared/limits.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { readDocument } from '#subgraphs/county/intake/documents/reading/read-document.ts';
import { readInThread } from '#subgraphs/county/intake/documents/reading/read-in-thread.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { docxFile } from '#tests/support/docx-file.ts';
import { PAPERS, papersPresent } from '#tests/support/papers.ts';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { PATIENT } from '#tests/support/patience.ts';
import { linesDown, pdfFile } from '#tests/support/pdf-file.ts';
import { type DocumentFolder, documentFolder, documentRefusal } from './document-folder.ts';

let folder: DocumentFolder;
beforeAll(() => {
  folder = documentFolder();
});
afterAll(() => folder.remove());

describe('A text', () => {
  it('is read with its name, its format and the digest of its bytes', async () => {
    const content = '\ufeffEtt\r\nTvå\r\n';
    expect(await folder.read('Beslut.TXT', content)).toEqual({
      fileName: 'Beslut.TXT',
      format: 'TEXT',
      sha256: createHash('sha256').update(content).digest('hex'),
      lines: ['Ett', 'Två', ''],
      notes: [],
    });
  });

  it.each([
    ['line feeds', 'a\nb\n\nc'],
    ['carriage returns', 'a\rb\r\rc'],
    ['both', 'a\r\nb\r\n\r\nc'],
    ['one after the other', 'a\nb\r\n\rc'],
  ])('has the same lines with %s', async (_, content) => {
    expect((await folder.read('ends.txt', content)).lines).toEqual(['a', 'b', '', 'c']);
  });

  it('ends lines nowhere else', async () => {
    expect((await folder.read('ends.txt', 'a\fb\u2028c\u0085d')).lines).toHaveLength(1);
  });

  it('in Markdown keeps its marks', async () => {
    const { format, lines } = await folder.read('a.md', '# Bakgrund\n\n**Nu** gäller');
    expect({ format, lines }).toEqual({ format: 'MARKDOWN', lines: ['# Bakgrund', '', '**Nu** gäller'] });
  });

  it
    .runIf(papersPresent)
    .each(
      PAPERS_COUNTIES.flatMap((slug) =>
        readSeeds(`${SEEDS}${slug}`, slug).documents.flatMap(({ sourceFile, lineCount }) =>
          sourceFile ? [[sourceFile, lineCount] as const] : [],
        ),
      ),
    )('that is %s has as many lines as its seeds count, all as they were', async (file, lineCount) => {
    const { lines } = await readDocument(join(PAPERS, file));
    expect(lines).toHaveLength(lineCount ?? 0);
    expect(lines.join('\n')).toBe(readFileSync(join(PAPERS, file), 'utf8'));
  });
});

describe('A DOCX', () => {
  const lines = async (...body: Parameters<typeof docxFile>[0]['body'][number][]) =>
    (await folder.read('a.docx', await docxFile({ body }))).lines;

  it('has a line for each paragraph, empty ones too', async () => {
    expect(await lines('Bakgrund', '', 'Parterna är &quot;eniga&quot;.')).toEqual([
      'Bakgrund',
      '',
      'Parterna är "eniga".',
    ]);
  });

  it('has a line for each row of a table, its cells parted by tabs', async () => {
    const table = [
      ['Kostnad', 'Summa'],
      ['Möten\noch resor', '50 000'],
    ];
    expect(await lines('Före', table, 'Efter')).toEqual(['Före', 'Kostnad\tSumma', 'Möten och resor\t50 000', 'Efter']);
  });

  it('begins a new line where one is broken within a paragraph, and not where a page is', async () => {
    const xml =
      '<w:p><w:r><w:t>Box 1</w:t><w:br/><w:t>Staden</w:t><w:br w:type="page"/><w:t>!</w:t><w:tab/><w:t>x\ny</w:t></w:r></w:p>';
    expect(await lines({ xml })).toEqual(['Box 1', 'Staden!\tx y']);
  });

  it('leaves out what is struck out by a reviewer, and where links lead to', async () => {
    const xml =
      '<w:p><w:del><w:r><w:delText>utgått</w:delText></w:r></w:del><w:hyperlink w:anchor="x"><w:r><w:t>länk</w:t></w:r></w:hyperlink></w:p>';
    expect(await lines({ xml })).toEqual(['länk']);
  });

  it('has its footnotes after the text', async () => {
    const content = await docxFile({ body: ['Text'], footnote: 'Dir. 2019:93' });
    expect((await folder.read('a.docx', content)).lines).toEqual(['Text', '', 'Dir. 2019:93']);
  });

  it('is known by what it holds, not by its name', async () => {
    expect((await folder.read('a.txt', await docxFile({ body: ['Text'] }))).format).toBe('DOCX');
  });
});

describe('A PDF', () => {
  const lines = async (...pages: Parameters<typeof pdfFile>[0]['pages'][number][]) =>
    (await folder.read('a.pdf', pdfFile({ pages }))).lines;

  it('has a line for what stands at one height, page after page', async () => {
    const table = [
      { text: 'Kostnad', x: 70, y: 700 },
      { text: 'Summa', x: 300, y: 700 },
    ];
    expect(await lines([...linesDown('Överenskommelse', 'gäller 2020–2023'), ...table], linesDown('Sida två'))).toEqual(
      ['Överenskommelse', 'gäller 2020–2023', 'Kostnad\tSumma', 'Sida två'],
    );
  });

  it('joins what is written in pieces', async () => {
    const pieces = [
      { text: 'sam', x: 70, y: 700 },
      { text: 'verkan', x: 92, y: 700 },
    ];
    expect(await lines(pieces)).toEqual(['samverkan']);
  });

  it('is known by what it holds, whatever stands before its mark', async () => {
    const content = Buffer.concat([Buffer.from('\n\n'), pdfFile({ pages: [linesDown('Text')] })]);
    expect((await folder.read('a.md', content)).format).toBe('PDF');
  });
});

describe('Contact data', () => {
  const all = contactData.map(({ written }) => written);
  const divided = ['Ring 070', '-123 45\n67 nu.'].join('');

  it.each([
    ['a text', 'txt', async () => Buffer.from([...all, divided].join('\n\n'))],
    ['Markdown', 'md', async () => Buffer.from(`| ${all.join(' | ')} |\n\n**${all.join('**\n\n**')}**`)],
    [
      'a DOCX',
      'docx',
      () =>
        docxFile({
          body: [...all, ...divided.split('\n'), [all, all.map((one) => `x\n${one}`)]],
          header: all[0] ?? '',
          footer: all[3] ?? '',
          footnote: `Se ${all[0]}`,
          author: all[0] ?? '',
        }),
    ],
    [
      'a PDF',
      'pdf',
      async () =>
        pdfFile({
          pages: [linesDown(...all), linesDown('Sidhuvud', ...divided.split('\n'), `fot ${all[0]}`)],
          author: all[0] ?? '',
          link: `mailto:${all[0]}`,
        }),
    ],
  ])('anywhere in %s or in its name is replaced', async (_, ending, content) => {
    const document = await folder.read(`${all[3]}, ${all[0]}.${ending}`, await content());
    expect(document.fileName).toContain('[telefonnummer]');
    expect(document.lines.join('\n')).toMatch(/\[e-postadress\]/);
    for (const text of [document.fileName, ...document.lines, document.lines.join('\n')]) {
      expect(personalDataIn(text)).toBeNull();
      expect(text).not.toMatch(/\d{3}|@/);
    }
  });

  it('stands in no refusal, be it in the name or in the file', async () => {
    const name = `${all[3]}.`;
    const refusals = await Promise.all([
      folder.refusal(`${name}pdf`, `%PDF-1.4\n${all.join('\n')}`),
      folder.refusal(`${name}docx`, `PK\u0003\u0004${all.join('\n')}`),
      folder.refusal(`${name}xyz`, all.join('\n')),
      folder.refusal(`${name}txt`, Buffer.from(`${all.join('\n')}\xe5`, 'latin1')),
      documentRefusal(readDocument(join(folder.path, all[0] ?? '', `${name}nowhere.txt`))),
    ]);
    for (const refusal of refusals) {
      expect(refusal).toMatch(/^\[telefonnummer\]\.\w+(\.\w+)?: [^\n]*; expected [^\n]*$/);
      expect(personalDataIn(refusal)).toBeNull();
    }
  });
});

describe('A document is refused in one sentence', () => {
  it.each([
    [
      'when its text is Latin-1, with the first byte',
      'a.txt',
      Buffer.from('Överens', 'latin1'),
      'byte 0 does not belong to UTF-8; expected text in UTF-8 (a file in Latin-1 or Windows-1252 is converted first)',
    ],
    ['when a character begins that does not end', 'a.txt', Buffer.from('aö').subarray(0, 2), 'byte 1 does not'],
    [
      'when a character is wrong after a mark of byte order',
      'a.md',
      Buffer.from('\ufeffåa\xff', 'utf8').fill(255, 6),
      'byte 6',
    ],
    ['when its text is UTF-16', 'a.txt', Buffer.from('\ufeffText', 'utf16le'), 'text in UTF-16; expected UTF-8 text'],
    ['when it is no text', 'a.txt', Buffer.from([0x89, 0, 1]), 'not text, nor a document that is read; expected'],
    ['when its ending is not known', 'a.html', 'Text', 'not a DOCX or PDF, nor named as text; expected UTF-8 text'],
    ['when it says that it is a PDF and is none', 'a.pdf', 'Text', 'not a DOCX or PDF'],
    ['when it is an old Word file', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old Word file, or one with a'],
    ['when it is Rich Text', 'a.rtf', '{\\rtf1 Text}', 'a file in Rich Text Format; expected'],
    ['when it is empty', 'a.txt', '', 'the file is empty; expected '],
    ['when it has nothing but spaces', 'a.md', ' \n\n\t', 'holds no text; expected a document with text'],
    [
      'when a DOCX is damaged',
      'a.docx',
      'PK\u0003\u0004 and so on',
      'cannot be read as DOCX; expected one that is whole',
    ],
    ['when a PDF is damaged', 'a.pdf', '%PDF-1.7 and so on', 'cannot be read as PDF; expected one that is whole'],
    ['when a PDF has no text', 'a.pdf', pdfFile({ pages: [[], []] }), 'holds no text, as when its pages are scanned'],
    ['when a PDF has a password', 'a.pdf', pdfFile({ pages: [[]], locked: true }), 'needs a password; expected a PDF'],
    [
      'when it is large',
      'a.txt',
      Buffer.alloc(limits.documentBytes + 1, 'a'),
      `${limits.documentBytes + 1} bytes; expected`,
    ],
    [
      'when its text is long',
      'a.txt',
      'a'.repeat(limits.documentCharacters + 1),
      `${limits.documentCharacters + 1} characters of text; expected at most ${limits.documentCharacters}`,
    ],
  ])('%s', async (_, name, content, says) => {
    const refusal = await folder.refusal(name, content);
    expect(refusal.startsWith(`${name}: ${says}`)).toBe(true);
    expect(refusal).toMatch(/; expected [^\n]+$/);
  });

  it('when a DOCX is another kind of zip', async () => {
    const { default: JSZip } = await import('jszip');
    const zip = await new JSZip()
      .file('mimetype', 'application/vnd.oasis.opendocument.text')
      .generateAsync({ type: 'nodebuffer' });
    expect(await folder.refusal('a.odt', zip)).toContain('a.odt: cannot be read as DOCX; expected one that is whole');
  });

  it('when a small DOCX unpacks to more than one may hold', async () => {
    const content = await docxFile({ body: ['a'.repeat(limits.documentUnpackedBytes)] });
    expect(content.length).toBeLessThan(limits.documentBytes / 10);
    expect(await folder.refusal('a.docx', content)).toBe(
      `a.docx: more than ${limits.documentUnpackedBytes} bytes when unpacked; expected at most that`,
    );
  });

  it('when there is no such file, or it is a folder', async () => {
    mkdirSync(join(folder.path, 'b.txt'));
    expect(await documentRefusal(readDocument(join(folder.path, 'nowhere.txt')))).toBe(
      'nowhere.txt: no such file; expected the path of a document',
    );
    expect(await documentRefusal(readDocument(join(folder.path, 'b.txt')))).toBe(
      'b.txt: not a file; expected the path of a document',
    );
  });
});

describe('A DOCX or PDF that would take long', () => {
  const slow = () => docxFile({ body: Array.from({ length: 50_000 }, (_, index) => `Stycke ${index}`) });

  it('is given up at its deadline', async () => {
    await expect(readInThread('DOCX', await slow(), { deadline: 1, memory: 2_000 })).rejects.toThrow(
      'not read within 0.001 seconds; expected a shorter DOCX',
    );
  });

  it('is given up when it takes too much memory', async () => {
    await expect(readInThread('DOCX', await slow(), { deadline: PATIENT, memory: 1 })).rejects.toThrow(
      'takes more than 1 MB of memory to read; expected a smaller DOCX',
    );
  });
});
