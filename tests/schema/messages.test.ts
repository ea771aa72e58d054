import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaMessage } from '#schema/shared/messages/schema-messages.ts';
import { type Message, told, toldList } from '#schema/shared/messages/told.ts';
import { ROOT } from '#tests/support/project-files.ts';

const FOLDER = join(ROOT, 'schema/shared/messages');

/** The same in both languages, as there are no words in them. */
const ALIKE = ['PAPER_MESSAGES.ofFile'];

/** Looked up by the code of what has happened, so that no code names each. */
const BY_CODE = /^(JSON_MESSAGES|KIND_MESSAGES|WRITING_REASONS|REFERENCE_MESSAGES)\./;

/** Files that tell things in the terminal alone, or to those who program. */
const IN_TERMINAL =
  /\/(instrument-by-id|open-seeds|seed-formats|open-package|parse-part|county-in-memory|seeds-of)\.ts$/;

/** Every message, by the name of its catalogue and its own. */
const all = new Map<string, Message>();
beforeAll(async () => {
  for (const file of readdirSync(FOLDER)) {
    const catalogues = (await import(join(FOLDER, file))) as Record<string, unknown>;
    for (const [name, held] of Object.entries(catalogues)) if (typeof held === 'object') collect(name, held as object);
  }
});

function collect(name: string, held: object): void {
  if ('sv' in held && 'en' in held) all.set(name, held as Message);
  else for (const [key, inner] of Object.entries(held)) collect(`${name}.${key}`, inner as object);
}

const placesIn = (words: string) => [...words.matchAll(/<(\w+)>/g)].map(([, name]) => name).sort();

/** Source files of some rooms. */
function sources(...rooms: readonly string[]): { file: string; text: string }[] {
  return rooms.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file: `${room}/${file}`, text: readFileSync(join(ROOT, room, file), 'utf8') })),
  );
}

describe('Every message', () => {
  it('is found', () => {
    expect(all.size).toBeGreaterThan(150);
  });

  it('has words in both languages, and others in each', () => {
    const wrong = [...all].filter(([name, { sv, en }]) => !sv || !en || (sv === en && !ALIKE.includes(name)));
    expect(wrong).toEqual([]);
  });

  it('has the same places in both languages', () => {
    const wrong = [...all].filter(([, { sv, en }]) => placesIn(sv).join() !== placesIn(en).join());
    expect(wrong).toEqual([]);
  });

  it('says in both languages what was expected, or in neither', () => {
    const wrong = [...all].filter(([, { sv, en }]) => /förvänta/.test(sv) !== /\bexpected\b/.test(en));
    expect(wrong).toEqual([]);
  });

  it('is written once', () => {
    const english = [...new Set(all.values())].map(({ en }) => en);
    expect(english.filter((words, index) => english.indexOf(words) !== index)).toEqual([]);
  });

  it('is said somewhere', () => {
    const code = sources('schema', 'subgraphs', 'gateway')
      .map(({ text }) => text)
      .join('\n');
    const unsaid = [...all.keys()].filter(
      (name) => !BY_CODE.test(name) && !code.includes(name.replace(/^(\w+\.\w+).*/, '$1')),
    );
    expect(unsaid).toEqual([]);
  });

  it('of seeds, of papers and of the workbench stands in a catalogue, and nowhere else', () => {
    const rooms = [
      'subgraphs/county/intake/seeds',
      'subgraphs/county/intake/documents/reading',
      'subgraphs/county/workbench',
      'gateway/workbench',
    ];
    const told = sources(...rooms).filter(({ file }) => !IN_TERMINAL.test(file));
    const written = told.flatMap(({ file, text }) =>
      [...text.matchAll(/['`"][^'`"\n]*(?:; )?\bexpected [^'`"\n]*['`"]/g)].map(([words]) => `${file}: ${words}`),
    );
    expect(written).toEqual([]);
  });
});

describe('What is told', () => {
  it('has each part in its language', () => {
    const words = { sv: '<what> finns inte, <what>', en: 'no <what>' } as const;
    expect(told(words, { what: { sv: 'temat', en: 'theme' } })).toEqual({
      sv: 'temat finns inte, temat',
      en: 'no theme',
    });
  });

  it('is not looked at for places in what was put in', () => {
    expect(told({ sv: '<one> <other>', en: '<one> <other>' } as const, { one: '<other>', other: '$&' })).toEqual({
      sv: '<other> $&',
      en: '<other> $&',
    });
  });

  it('lists several with a word before the last', () => {
    expect(toldList(['a', 'b'], { sv: 'eller', en: 'or' })).toEqual({ sv: 'a eller b', en: 'a or b' });
  });

  it('of a schema is found by its English, several behind each other too', () => {
    expect(schemaMessage('expected words, not nothing or blanks; this is no e-mail address')?.sv).toBe(
      'förväntade ord, inte inget eller blanksteg; det här är ingen e-postadress',
    );
    expect(schemaMessage('something else')).toBeNull();
  });
});
