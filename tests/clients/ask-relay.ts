import { buildClientSchema, printSchema } from 'graphql';
import relay from 'relay-runtime';
import type { MadeQuery } from '#tests/long/fuzz-queries/made-query.ts';
import type { FromClient, MakeClient } from './caching-client.ts';
import { fromFailure } from './from-failure.ts';
import { askRaw } from './raw-client.ts';
import { relayDocument } from './relay-document.ts';
import { takeableByRelay } from './takeable-by-relay.ts';
import { warningsDuring } from './warnings-during.ts';

const { createOperationDescriptor, Environment, Network, RecordSource, Store } = relay;

/** What Relay's runtime warns of where two things have one id. */
const CLASH = /same (unique )?id|conflicting/;

/** Relay, which takes an id alone for one thing. */
export const makeRelay: MakeClient = async ({ url, introspection, questions, fetch }) => {
  const schema = buildClientSchema(introspection);
  const names = new Map(questions.map((question, place): [MadeQuery, string] => [question, `Q${place}`]));
  const sources = new Map([...names].map(([{ query }, name]) => [name, relayDocument(query, `${name}Query`, schema)]));
  const { artefacts, refused } = await takeableByRelay(printSchema(schema), sources);
  const environment = new Environment({
    network: Network.create(async ({ text }, variables) => {
      const answer = await askRaw(url, { query: text ?? '', variables }, fetch);
      if (answer.errors) throw Object.assign(new Error('the hub answers errors'), answer);
      return answer as never;
    }),
    store: new Store(new RecordSource()),
  });
  return {
    name: 'Relay',
    ask: (question) => answered(question, true),
    fromCache: (question) => answered(question, false),
  };

  async function answered(question: MadeQuery, afresh: boolean): Promise<FromClient> {
    const name = names.get(question) ?? '';
    const artefact = artefacts.get(`${name}Query`);
    if (!artefact) return { refused: refused.get(name) ?? 'it was not compiled' };
    const operation = createOperationDescriptor(artefact as never, question.variables);
    try {
      const warnings = afresh ? await warningsDuring(() => environment.execute({ operation }).toPromise()) : [];
      const { data, isMissingData } = environment.lookup(operation.fragment);
      return { data, whole: !isMissingData, more: true, warnings: warnings.filter((one) => CLASH.test(one)) };
    } catch (error) {
      return fromFailure(error);
    }
  }
};
