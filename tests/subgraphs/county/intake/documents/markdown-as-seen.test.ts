import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenLines } from '#subgraphs/county/intake/documents/reading/markdown-lines.ts';
import { type DocumentFolder, documentFolder } from './document-folder.ts';

let folder: DocumentFolder;
beforeAll(() => {
  folder = documentFolder();
});
afterAll(() => folder.remove());

/** What is read of Markdown, and its notes as `KIND line × count`. */
function read(...lines: string[]) {
  const { lines: seen, notes } = seenLines(lines);
  return { lines: seen, notes: notes.map(({ kind, line, count }) => `${kind} ${line} × ${count}`) };
}

describe('Left out of Markdown as hidden is', () => {
  it.each([
    ['a comment', ['a <!-- dolt --> b'], ['a  b']],
    ['one over several lines, which stay empty', ['<!-- dolt', '', 'dolt -->', 'b'], ['', '', '', 'b']],
    ['one that begins a paragraph and has no end', ['<!-- dolt', 'dolt', ''], ['', '', '']],
    ['one within HTML', ['<div>', '<!-- dolt -->', 'a</div>'], ['<div>', '', 'a</div>']],
    ['one within a cell of a table', ['| a | <!-- dolt --> |', '|---|---|'], ['| a |  |', '|---|---|']],
    ['a definition of a link that leads nowhere', ['[//]: # (dolt)', '', 'a'], ['', '', 'a']],
    ['what HTML switches off', ['a <span hidden>dolt</span> b'], ['a  b']],
    ['what HTML does not display', ['a <span style="color: red; display: none">dolt</span> b'], ['a  b']],
    ['an instruction to a program', ['<?php dolt ?>', 'a'], ['', 'a']],
  ])('%s', (_, lines, seen) => {
    const hidden = lines.findIndex((line) => line.includes('dolt')) + 1;
    expect(read(...lines)).toEqual({ lines: seen, notes: [`HIDDEN_TEXT ${hidden} × 1`] });
  });
});

describe('Seen in Markdown is', () => {
  it.each([
    ['what looks like a comment in code', '`<!-- kod -->`'],
    ['what looks like a comment and has no end', 'a <!-- b'],
    ['what is less than something', 'a < b och c > d'],
    ['what looks struck out and is escaped', String.raw`\~~a~~`],
    ['a definition of a link', '[1]: https://region.example/plan "Planen"'],
    ['a tag that only sets', '<b>a</b><br>'],
  ])('%s', (_, line) => {
    expect(read('# Rubrik', '', line)).toEqual({ lines: ['# Rubrik', '', line], notes: [] });
  });

  it('a comment in a block of code', () => {
    const lines = ['```', '<!-- kod ~~x~~ -->', '```'];
    expect(read(...lines)).toEqual({ lines, notes: [] });
  });
});

describe('Struck out in Markdown', () => {
  it.each([
    ['with waves', ['delas ~~lika~~ nu'], ['delas [struket: lika] nu']],
    ['with an element for what is deleted', ['delas <del>lika</del> nu'], ['delas [struket: lika] nu']],
    ['over two lines', ['delas ~~lika', 'helt~~ nu'], ['delas [struket: lika]', '[struket: helt] nu']],
    ['in a cell of a table', ['| ~~a~~ | b |'], ['| [struket: a] | b |']],
    ['around a comment', ['~~a <!-- dolt -->b~~'], ['[struket: a] [struket: b]']],
  ])('%s is marked', (_, lines, seen) => {
    expect(read(...lines).lines).toEqual(seen);
  });

  it('is noted for each line and place', () => {
    expect(read('~~a~~ b ~~c~~', '', '~~d', 'e~~').notes).toEqual([
      'STRUCK_TEXT 1 × 2',
      'STRUCK_TEXT 3 × 1',
      'STRUCK_TEXT 4 × 1',
    ]);
  });
});

describe('Lines of Markdown', () => {
  it('are as many as before, whatever is left out and marked', () => {
    const part = fc.constantFrom(
      '<!--',
      '-->',
      '~~',
      '<del>',
      '</del>',
      '`',
      '```',
      'ord',
      ' ',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '[a]: # (b)',
      '<div hidden>',
      '</div>',
      '<?',
      '?>',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const lines = parts.join('').split('\n');
        expect(seenLines(lines).lines).toHaveLength(lines.length);
      }),
    );
  });

  it('are those of a document, with its notes', async () => {
    const { lines, notes } = await folder.read('a.md', 'Ring ~~070~~<!-- x -->\r\n[Ange datum]\r\n');
    expect(lines).toEqual(['Ring [struket: 070]', '[Ange datum]', '']);
    expect(notes.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'STRUCK_TEXT 1',
      'HIDDEN_TEXT 1',
      'PLACEHOLDER 2',
    ]);
  });
});
