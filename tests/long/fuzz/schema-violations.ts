import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { SEEDS } from '#subgraphs/county/create-county.ts';

const SCHEMAS = ['county', 'organisations', 'documents', 'instrument'];

const ajv = new Ajv2020({ strict: false, formats: { date: isDay } });
const validators = new Map(
  SCHEMAS.map((name) => {
    const schema = readFileSync(`${SEEDS}${name}.schema.json`, 'utf8');
    return [name, ajv.compile(JSON.parse(schema))];
  }),
);

/**
 * What the published JSON Schema of a seed file says against it, read by readers that the hub does not use. YAML is
 * read of JSON, too: it throws where a field stands twice.
 */
export function schemaViolations(file: string, text: string): string[] {
  const name = file.startsWith('instruments/') ? 'instrument' : file.replace(/\..*/, '');
  const validate = validators.get(name);
  if (!validate) return [`${file} has no schema`];
  const inYaml: unknown = parse(text, { logLevel: 'error' });
  const value: unknown = file.endsWith('.json') ? JSON.parse(text) : inYaml;
  return validate(value) ? [] : [ajv.errorsText(validate.errors)];
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
