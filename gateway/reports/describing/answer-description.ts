import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { ROW_STATES } from '#gateway/reports/answering/framed-columns.ts';
import type { Text } from '#schema/values/text.ts';
import { JSON_TYPE } from '#subgraphs/serving/answer-headers.ts';
import { entityTag } from '#subgraphs/serving/entity-tag.ts';
import { answerText } from '../answering/answer-text.ts';
import type { FileLanguage } from '../declaration/column.ts';
import { readParameters } from '../parameters/read-parameters.ts';
import { READING_RULES } from './files/reading-rules.ts';
import type { TableDescription } from './listing/described-tables.ts';
import { PAGE_LANGUAGE } from './listing/page-language.ts';
import { PAGE_POLICY, type ReportsPage, reportsPage } from './page/reports-page.ts';

/** What the list of all reports is, as JSON. */
export interface ReportList {
  reports: string;
  openApi: string;
  readingRules: Readonly<Record<string, Text>>;
  rowStates: Readonly<Record<string, Text>>;
  tables: readonly TableDescription[];
}

/** Answers with a description of all reports or of one: a page for browsers, JSON for all others. */
export async function answerDescription(
  request: IncomingMessage,
  response: ServerResponse,
  search: URLSearchParams,
  page: ReportsPage,
): Promise<void> {
  const language = (readParameters([PAGE_LANGUAGE], search).get(PAGE_LANGUAGE.name) ?? 'sv') as FileLanguage;
  const { mediaType, text, headers } = wantsHtml(request) ? asPage(page, language) : asJson(page);
  const tag = entityTag(mediaType, text);
  await answerText(request, response, { mediaType, tag, vary: ['accept'], headers, text: async () => text });
}

interface Description {
  mediaType: string;
  text: string;
  headers: Readonly<Record<string, string>>;
}

function wantsHtml({ headers: { accept = '*/*' } }: IncomingMessage): boolean {
  return new Negotiator({ headers: { accept } }).mediaType(['application/json', 'text/html']) === 'text/html';
}

function asPage(page: ReportsPage, language: FileLanguage): Description {
  return {
    mediaType: 'text/html; charset=utf-8',
    text: reportsPage(page, language),
    headers: { 'content-security-policy': PAGE_POLICY, 'content-language': language },
  };
}

function asJson({ shown, reports, openApi }: ReportsPage): Description {
  const list = (tables: readonly TableDescription[]): ReportList => ({
    ...{ reports, openApi },
    readingRules: READING_RULES,
    rowStates: ROW_STATES,
    tables,
  });
  const text = `${JSON.stringify('name' in shown ? shown : list(shown), null, 1)}\n`;
  return { mediaType: JSON_TYPE, text, headers: {} };
}
