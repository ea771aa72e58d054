// Loaded before a hub: notes in a file the addresses of all that is loaded, by its process and its threads.
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    appendFileSync(process.env.NOTED as string, `${url}\n`);
    return next(url, context);
  },
});
