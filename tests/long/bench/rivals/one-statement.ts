// The limit: each question is one statement, written by hand and prepared, whose JSON is passed on as it is. Usage:
// node one-statement.ts <address of the database that holds all counties>; tells its address and runs until it is ended.
import { createServer } from 'node:http';
import pg from 'pg';
import { STATEMENTS } from './statements.ts';

/** Compiling a statement takes the server longer than answering it. */
const options = '-c jit=off';
const pool = new pg.Pool({ connectionString: process.argv[2], max: 4, options });

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk) => {
    body += chunk;
  });
  request.once('end', async () => {
    try {
      const json = await answer(JSON.parse(body));
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) })
        .end(json);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
});

async function answer({ operationName, variables }: { operationName: string; variables: Record<string, unknown> }) {
  const { text, values } = STATEMENTS[operationName]?.(variables) ?? {};
  if (!text) throw new Error(`there is no statement for ${operationName}`);
  const name = `${operationName} ${String(variables.field ?? '')}`;
  const { rows } = await pool.query<{ answer: string }>({ name, text, values: values ?? [] });
  return rows[0]?.answer ?? '';
}

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  console.log(`http://127.0.0.1:${port}/`);
});
