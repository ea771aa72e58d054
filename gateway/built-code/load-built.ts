// Loads code that was built of the sources in their place, where there is such. Run before the hub: node --import ./gateway/built-code/load-built.ts
// hub.ts. Threads run it before their own files too, by the same arguments, and load what their process loads.
import { registerHooks } from 'node:module';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';
import { BUILT_CODE, type BuiltCode, findBuiltCode } from './built-code.ts';

if (isMainThread) setEnvironmentData(BUILT_CODE, findBuiltCode());
const { files } = getEnvironmentData(BUILT_CODE) as BuiltCode;
if (files)
  registerHooks({
    resolve(address, context, next) {
      const url = files.get(address);
      return url === undefined ? next(address, context) : { url, format: 'module', shortCircuit: true };
    },
  });
