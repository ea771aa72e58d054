import { readdirSync, readFileSync } from 'node:fs';

/** Where the schemas lie, beside the seeds that they are of. */
const SEEDS = new URL('../../../seeds/', import.meta.url);

const ENDING = '.schema.json';

/** The names of the JSON Schemas of seeds, such as `instrument`. */
export function seedSchemaNames(): string[] {
  return readdirSync(SEEDS)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/** The text of a schema by its name, as it lies there. */
export function seedSchema(name: string): string {
  return readFileSync(new URL(`${name}${ENDING}`, SEEDS), 'utf8');
}
