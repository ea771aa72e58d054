import type { Finding } from './finding.ts';
import type { PartReply } from './part-reply.ts';
import type { SentAnswer } from './send-operation.ts';

/** What is looked for in every answer, whatever was asked. */
export type General = 'shapes' | 'languages' | 'errors' | 'deadline';

/** What was noted in answers, by what it is about; each once for what was asked in the same way. */
export interface NotesOnAnswers {
  of(about: General): Finding[];
  /** Looks at an answer to something. */
  look(asked: string, raw: SentAnswer, deadline: number, reply?: PartReply<unknown>): void;
}

/** Traces that runtimes leave in errors: frames of Node and of Python, and what Apollo calls them. */
const TRACES = /\\n +at |stacktrace|Traceback \(most recent|File \\".*\\", line \d+/i;

export function notesOnAnswers(): NotesOnAnswers {
  const found = new Map<string, { about: General; finding: Finding }>();
  const note = (about: General, finding: Finding) => {
    const key = `${about} ${finding.asked.split(' ', 1)[0]} ${finding.came}`;
    if (!found.has(key)) found.set(key, { about, finding });
  };
  return {
    of: (about) => [...found.values()].flatMap((noted) => (noted.about === about ? [noted.finding] : [])),
    look(asked, { errors, took }, deadline, reply) {
      if (took > deadline)
        note('deadline', { asked, came: `an answer after ${took} ms`, expected: `one within ${deadline} ms` });
      for (const { whole } of errors)
        if (TRACES.test(whole))
          note('errors', { asked, came: whole.slice(0, 200), expected: 'a message without anything of the program' });
      if (reply?.status === 'UNREADABLE' || reply?.status === 'SILENT')
        note('shapes', { asked, came: reply.why, expected: 'an answer in the form of its schema' });
      if (reply?.status !== 'ANSWERED') return;
      for (const place of unknownWords(reply.raw, reply.answer))
        note('shapes', { asked, came: place, expected: 'a value that the schema names; this one is read as null' });
      for (const place of oneLanguage(reply.raw))
        note('languages', { asked, came: place, expected: 'Swedish and English, sv and en, neither of them empty' });
    },
  };
}

/** Places where something was answered that was read as nothing. */
function* unknownWords(raw: unknown, read: unknown, path = ''): Generator<string> {
  if (raw !== null && raw !== undefined && read === null) yield `${path}: ${JSON.stringify(raw).slice(0, 80)}`;
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return;
  for (const [key, inner] of Object.entries(read))
    yield* unknownWords((raw as Record<string, unknown>)[key], inner, pathTo(path, key));
}

/** Places of texts that lack a language. */
function* oneLanguage(raw: unknown, path = ''): Generator<string> {
  if (typeof raw !== 'object' || raw === null) return;
  const said = raw as Record<string, unknown>;
  const isText = ('sv' in said || 'en' in said) && Object.keys(said).every((key) => key === 'sv' || key === 'en');
  if (isText && [said.sv, said.en].some((words) => typeof words !== 'string' || words.trim() === ''))
    yield `${path}: ${JSON.stringify(raw).slice(0, 120)}`;
  for (const [key, inner] of Object.entries(said)) yield* oneLanguage(inner, pathTo(path, key));
}

/** A path without the numbers of rows, so that the same fault in all of them is one. */
function pathTo(path: string, key: string): string {
  return `${path}${path === '' ? '' : '.'}${/^\d+$/.test(key) ? '*' : key}`;
}
