import { buildCode } from './build-code.ts';
import { findBuiltCode } from './built-code.ts';

// Builds the hub's code of the sources as they are now, and ends with the process that started this one.
process.once('disconnect', () => process.exit(1));
await buildCode(findBuiltCode().folder);
process.exit(0);
