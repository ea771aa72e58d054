// Another federation router in front of the hub's subgraphs: it signs what it asks and checks what they answer.
// Usage: node apollo-gateway.mjs <supergraph file> <file with the secret> <port>
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const [supergraphFile, secretFile, port] = process.argv.slice(2);
const secret = readFileSync(secretFile, 'utf8').trim();

/** The signature of lines of text. */
const sign = (...lines) => createHmac('sha256', secret).update(lines.join('\n')).digest('hex');

/** Fetches from one subgraph with a signature, and takes only an answer that is signed too. */
const signedFetch = (subgraph) => async (url, init) => {
  const at = String(Date.now());
  const signature = sign('request', subgraph, at, init.body);
  const headers = { ...init.headers, 'hub-signed-at': at, 'hub-signature': signature };
  const response = await fetch(url, { ...init, headers });
  const body = await response.text();
  if (response.headers.get('hub-signature') !== sign('answer', signature, response.status, body))
    throw new Error(`the answer of ${subgraph} is not signed`);
  return new Response(body, { status: response.status, headers: response.headers });
};

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(supergraphFile, 'utf8'),
  buildService: ({ name, url }) => new RemoteGraphQLDataSource({ url, fetcher: signedFetch(name) }),
});
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: Number(port) } });
console.log(`GraphQL   ${url}`);
