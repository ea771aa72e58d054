// Imports a county's seeds as the command does, and tells what that took without the start of the process. Usage:
// node import-alone.ts <county>, with the hub's settings in the environment; writes seconds and processor seconds as JSON.
import { readSettings } from '#schema/settings/read-settings.ts';
import { importCounty } from '#subgraphs/county/operations/import-county.ts';

const { settings } = readSettings({ flags: {}, environment: process.env, file: undefined });
const [began, before] = [performance.now(), process.cpuUsage()];
await importCounty(process.argv[2] ?? '', settings, {
  folder: undefined,
  message: null,
  dryRun: false,
  onDifference: () => {},
  progress: () => () => {},
});
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds: (performance.now() - began) / 1_000, cpu: (user + system) / 1e6 }));
