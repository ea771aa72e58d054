import type { z } from 'zod';
import { type CountyNames, countyNames } from '#schema/contract/county-sdl.ts';
import { encodeDeadline } from '#schema/questions/shared/deadline.ts';
import type { Question } from '#schema/questions/shared/question.ts';
import type { Fetch } from '#subgraphs/serving/fetch-once-more.ts';
import { type ListRead, readList } from './list-read.ts';
import type { ListedQuestion } from './listed-questions.ts';
import { type NotesOnAnswers, notesOnAnswers } from './notes-on-answers.ts';
import type { PartAsker } from './part-asker.ts';
import { type PartReply, readPartReply } from './part-reply.ts';
import { type SentAnswer, sendOperation } from './send-operation.ts';

/** A county whose subgraph is checked: all that is known of it is what it answers. */
export interface CheckedCounty extends CountyNames, PartAsker {
  /** SCB's code of the county of that name; `null` where there is none. */
  code: string | null;
  sdl: string;
  /** Milliseconds within which it has to answer. */
  deadline: number;
  notes: NotesOnAnswers;
  /** Sends an operation. */
  operation(query: string, variables?: Record<string, unknown>): Promise<SentAnswer>;
  /** Sends a body as it is. */
  body(text: string): Promise<SentAnswer>;
  /** Reads a list to its end, in pages as long as they may be; the same one once. */
  list<Answer extends z.ZodType>(
    listed: ListedQuestion<Answer>,
    args: Record<string, unknown>,
  ): Promise<ListRead<z.output<Answer>>>;
}

export interface CheckedCountyOptions {
  slug: string;
  code: string | null;
  url: string;
  sdl: string;
  deadline: number;
  fetch: Fetch;
}

/** An answer is waited for so many times as long as it may take, so that a late one is told as late and not as none. */
export const PATIENCE = 4;

export function checkedCounty({ slug, code, url, sdl, deadline, fetch }: CheckedCountyOptions): CheckedCounty {
  const names = countyNames(slug);
  const notes = notesOnAnswers();
  const replies = new Map<string, Promise<PartReply<unknown>>>();
  const lists = new Map<string, Promise<ListRead<unknown>>>();
  const fields = ['answer', ...['count', 'facets'].filter((field) => hasField(sdl, names.part, field))].join(' ');
  const entities = `query ($asked: [_Any!]!) { _entities(representations: $asked) { ... on ${names.part} { ${fields} } } }`;
  const send = (text: string) => sendOperation({ url, fetch, patience: deadline * PATIENCE }, text);

  async function asked(question: Question, request: string): Promise<PartReply<unknown>> {
    const variables = { asked: [{ __typename: names.part, request }] };
    const raw = await send(JSON.stringify({ query: entities, variables, extensions: encodeDeadline(deadline) }));
    const reply = readPartReply(slug, question, raw);
    notes.look(`${question.name} ${request}`, raw, deadline, reply);
    return reply;
  }

  const county: CheckedCounty = {
    ...names,
    ...{ code, sdl, deadline, notes, body: send },
    async operation(query, variables = {}) {
      const raw = await send(JSON.stringify({ query, variables }));
      notes.look(query, raw, deadline);
      return raw;
    },
    ask(question, args, { asKnownAt = null, beyond = {} } = {}) {
      const request = JSON.stringify({ question: question.name, counties: [slug], args, asKnownAt, ...beyond });
      const reply = replies.get(request) ?? asked(question, request);
      replies.set(request, reply);
      return reply as never;
    },
    list(listed, args) {
      const key = JSON.stringify([listed.question.name, listed.asked, args]);
      const read = lists.get(key) ?? readList(county, listed, args);
      lists.set(key, read);
      return read as never;
    },
  };
  return county;
}

function hasField(sdl: string, type: string, field: string): boolean {
  const body = new RegExp(`type ${type}\\b[^{]*\\{([^}]*)\\}`).exec(sdl)?.[1] ?? '';
  return new RegExp(`^\\s*${field}\\s*:`, 'm').test(body);
}
