// Starts the whole hub in one process. Usage: npm start
import { HubError } from '../schema/errors.ts';
import { createGateway, ENDPOINT } from './app.ts';
import { exampleQueries } from './graphiql.ts';
import { type Hub, startHub } from './hub.ts';
import { checkAddress, listen } from './listen.ts';
import { readSettings, type Settings } from './settings.ts';

const log = (line: string) => console.log(line);

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const began = performance.now();
  log(`County agreements hub: starting on ${settings.DATA_DIR}`);
  await checkAddress({ host: settings.HOST, port: settings.PORT });
  const hub = await startHub({ dataFolder: settings.DATA_DIR, log });
  const { gateway, server } = await serve(hub, settings).catch(async (error: unknown) => {
    await hub.close();
    throw error;
  });

  let stopping = false;
  async function stop(signal: string): Promise<void> {
    if (stopping) return;
    stopping = true;
    log(`${signal}: finishing the requests under way`);
    await server.close();
    await gateway.dispose();
    await hub.close();
    log('stopped');
    process.exit(0);
  }
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  log(`ready in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  log(`GraphQL   ${server.url}${ENDPOINT}`);
  log(`GraphiQL  ${server.url}/ (in a browser)\n`);
  log(`Try this query there, or any other under schema/examples/:\n\n${exampleQueries()[0]?.query}`);
  log('Ctrl-C stops the hub.');
}

async function serve(hub: Hub, { HOST: host, PORT: port }: Settings) {
  log('composing the supergraph');
  const gateway = createGateway({ subgraphs: hub.subgraphs });
  await gateway.getSchema();
  return { gateway, server: await listen(gateway, { host, port }) };
}

main().catch((error: unknown) => {
  console.error(error instanceof HubError ? `The hub cannot start: ${error.message}` : error);
  process.exitCode = 1;
});
