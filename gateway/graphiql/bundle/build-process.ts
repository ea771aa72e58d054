import { buildBundle } from './build-bundle.ts';

// Builds GraphiQL for the process that started this one, and ends with it.
process.once('disconnect', () => process.exit(1));
const bundle = await buildBundle();
process.send?.(bundle, () => process.exit(0));
