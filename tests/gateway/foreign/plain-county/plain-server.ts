import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, type GraphQLFormattedError, graphql, parse } from 'graphql';
import { type PlainInstrument, plainData } from './plain-data.ts';
import { plainQuestions } from './plain-questions.ts';
import { plainSignature, plainSigned } from './plain-signing.ts';
import { type PlainStatus, plainStatus } from './plain-status.ts';

const SDL = readFileSync(new URL('./halland.graphql', import.meta.url), 'utf8');
const INSTRUMENT_TYPES = ['HallandAgreement', 'HallandAssignmentDirective', 'HallandOtherInstrument'];

// biome-ignore lint/suspicious/noExplicitAny: what crosses is plain JSON of many forms
export type Plain = any;

/** What a county does wrong, planted at one of the places where it answers. */
export interface PlainFault {
  sdl?(sdl: string): string;
  /** What it takes a question for. */
  asked?(asked: { question: string; args: Plain; asKnownAt: string | null }): typeof asked;
  /** What becomes of an answer. */
  answer?(answer: Plain, question: string, args: Plain): Plain;
  count?(count: number, question: string): number;
  facets?(facets: Plain): Plain;
  envelope?(envelope: Plain): Plain;
  error?(error: GraphQLFormattedError): Plain;
  entity?(ref: string): string;
  /** What becomes of the status of an instrument on a day. */
  status?(status: PlainStatus, one: PlainInstrument, day: string): PlainStatus;
  countyCode?: string;
  /** Milliseconds that it takes to what is asked. */
  delay?(body: string): number;
}

export interface ServedPlainCounty {
  url: string;
  close(): Promise<void>;
}

/** What it takes requests by alone; whoever reaches it may ask where there is none. A test can change it. */
export interface PlainLock {
  secret?: string;
}

/** Serves the made-up county over HTTP, by plain `graphql` and `@apollo/subgraph`, with or without a fault. */
export async function servePlainCounty(fault: PlainFault = {}, lock: PlainLock = {}): Promise<ServedPlainCounty> {
  const schema = schemaOf(fault);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = Buffer.concat(chunks).toString();
    const { secret } = lock;
    const signed = secret === undefined ? null : plainSigned(secret, plainData.county.slug, request.headers, asked);
    const send = (status: number, answer: object) => {
      const body = JSON.stringify(answer);
      const signature = secret && signed ? { 'hub-signature': plainSignature(secret, signed, status, body) } : {};
      response.writeHead(status, { 'content-type': 'application/json', ...signature }).end(body);
    };
    if (request.url === '/readiness') return send(200, { name: plainData.county.slug, ready: true, problems: [] });
    if (secret !== undefined && signed === null)
      return send(401, refusalOf('not signed for this county with its secret, now', 'UNAUTHENTICATED'));
    const delay = fault.delay?.(asked) ?? 0;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    try {
      const { query, variables, operationName } = JSON.parse(asked);
      const result = await graphql({ schema, source: query, variableValues: variables, operationName });
      const errors = result.errors?.map((error) => fault.error?.(error.toJSON()) ?? error.toJSON());
      send(200, { ...result, ...(errors ? { errors } : {}) });
    } catch {
      send(400, refusalOf('expected a query as JSON', 'BAD_USER_INPUT'));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function schemaOf(fault: PlainFault) {
  const { updatedAt } = plainData;
  const county = { ...plainData.county, ...(fault.countyCode ? { code: fault.countyCode } : {}) };
  const statusOf = statusWith(fault);
  const instrument = {
    __resolveReference: ({ ref }: { ref: string }) => instrumentOf(fault.entity?.(ref) ?? ref),
    county: () => county,
    statusOn: ({ id }: { id: string }, { date }: { date: string }) => {
      const one = plainData.instruments.find((each) => each.id === id);
      return one && { asOf: date, ...statusOf(one, date) };
    },
  };
  return buildSubgraphSchema([
    {
      typeDefs: parse(fault.sdl?.(SDL) ?? SDL),
      resolvers: {
        Query: { halland: () => ({ county, contractVersion: '3.0.0', updatedAt }) },
        Node: { __resolveType: () => 'HallandAgreement' },
        Fact: { __resolveType: () => 'StatedText' },
        ...Object.fromEntries(INSTRUMENT_TYPES.map((name) => [name, instrument])),
        HallandPart: {
          answer: ({ request }: Plain) => JSON.stringify(envelope(answered(request, fault)?.answer)),
          count: ({ request }: Plain) => answered(request, fault)?.count ?? null,
          facets: ({ request }: Plain) => {
            const facets = answered(request, fault)?.facets;
            return facets ? JSON.stringify(envelope(facets)) : null;
          },
        },
      },
    },
  ]);

  function envelope(answer: unknown) {
    const said = { county: county.slug, answer };
    return fault.envelope?.(said) ?? said;
  }
}

/** What a request is answered; `null` for what this county does not know, a moment of the past included. */
function answered(request: string, fault: PlainFault) {
  let asked: { question: string; counties: string[]; args: Plain; asKnownAt: string | null };
  try {
    asked = JSON.parse(request);
  } catch {
    throw refusal('request: not a question');
  }
  const { counties: _, ...read } = asked;
  const { question, args, asKnownAt = null, ...beyond } = fault.asked?.(read) ?? read;
  if (asKnownAt !== null && Number.isNaN(Date.parse(asKnownAt))) throw refusal(`asKnownAt: no moment "${asKnownAt}"`);
  const answer = plainQuestions[question];
  // Of the past nothing is kept; what is asked in bulk is asked as of the latest change.
  const isPast = asKnownAt !== null && !(question === 'bulk-facts' && asKnownAt === plainData.updatedAt);
  if (!answer || isPast || Object.keys(beyond).length > 0) return null;
  if ('first' in args && !(Number.isInteger(args.first) && args.first > 0)) throw refusal('first: expected 1 or more');
  const found = answer(args, statusWith(fault));
  if (!found) return null;
  return {
    answer: fault.answer?.(structuredClone(found.answer), question, args) ?? found.answer,
    count: found.count === undefined ? undefined : (fault.count?.(found.count, question) ?? found.count),
    facets: found.facets && (fault.facets?.(structuredClone(found.facets)) ?? found.facets),
  };
}

function statusWith(fault: PlainFault): typeof plainStatus {
  return (one, day) => {
    const status = plainStatus(one, day);
    return fault.status?.(status, one, day) ?? status;
  };
}

function instrumentOf(ref: string) {
  const found = plainData.instruments.find(({ id }) => id === ref);
  if (!found) throw new GraphQLError(`no instrument "${ref}"`, { extensions: { code: 'NOT_FOUND' } });
  const [fact] = found.facts;
  const title = fact && { ...fact, key: fact.id, text: fact.value?.text };
  return { ...found, title, ref: found.id, key: found.id };
}

function refusalOf(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] };
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
