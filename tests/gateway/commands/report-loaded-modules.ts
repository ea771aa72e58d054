// Imported before a command: writes the addresses of all modules that it loads to the file that LOADED names.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
process.on('exit', () => writeFileSync(`${process.env.LOADED}`, loaded.join('\n')));
