import { hostileAddresses, hostileHeaders } from './corpus/addresses-and-headers.ts';
import { forgedCursors, forgedIds, forgedMoments, hostileTexts } from './corpus/arguments.ts';
import { bodies } from './corpus/bodies.ts';
import { costBombs } from './corpus/cost-bombs.ts';
import { documentBombs } from './corpus/document-bombs.ts';
import { documentSyntax, responseKeys } from './corpus/document-syntax.ts';
import { hostileInsides, hostilePages, hostileReports } from './corpus/looked-at.ts';
import { planningBombs } from './corpus/planning-bombs.ts';
import { introspection, jsonBodies, persistedDocuments } from './corpus/request-bodies.ts';
import { smuggling } from './corpus/smuggling.ts';
import { hostileVariables } from './corpus/variables.ts';
import type { Attack } from './requests.ts';

/** Everything that somebody may send to do harm, by what it is about, with what becomes of it. */
export const HOSTILE: Readonly<Record<string, readonly Attack[]>> = {
  'syntax of documents': documentSyntax,
  'keys of answers': responseKeys,
  'documents that are long to read': documentBombs,
  'documents that are long to plan': planningBombs,
  'questions that are long to answer': costBombs,
  variables: hostileVariables,
  'texts in arguments': hostileTexts,
  cursors: forgedCursors,
  ids: forgedIds,
  moments: forgedMoments,
  'requests within requests': smuggling,
  addresses: hostileAddresses,
  'methods and headers': hostileHeaders,
  bodies,
  'bodies of JSON': jsonBodies,
  'documents by name': persistedDocuments,
  introspection,
  reports: hostileReports,
  pages: hostilePages,
  'what is not for everybody': hostileInsides,
};
