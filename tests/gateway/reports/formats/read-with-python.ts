import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inFile } from './read-with-duckdb.ts';

const run = promisify(execFile);
const PYTHON = '/usr/bin/python3';

/** Whether Debian’s Python is there and has a module; says so in a line where not. */
export async function hasPython(module: string): Promise<boolean> {
  const found = await run(PYTHON, ['-c', `import ${module}`]).then(
    () => true,
    () => false,
  );
  if (!found) console.log(`Skipped: reports read with Python’s ${module}, which is not here.`);
  return found;
}

const CSV = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding='utf-8-sig') as file:
    print(json.dumps(list(csv.reader(file, strict=True))))`;

const PANDAS = `
import json, pandas, sys
table = pandas.read_csv(sys.argv[1], encoding='utf-8-sig', dtype=str, keep_default_na=False, engine='python')
print(json.dumps(table.values.tolist()))`;

/** The lines of a CSV file as Python’s csv module reads them. */
export function readWithPython(bytes: Uint8Array): Promise<string[][]> {
  return ask(CSV, bytes);
}

/** The rows of a CSV file as pandas reads them, all texts. */
export function readWithPandas(bytes: Uint8Array): Promise<string[][]> {
  return ask(PANDAS, bytes);
}

async function ask(script: string, bytes: Uint8Array): Promise<string[][]> {
  return inFile(bytes, async (file) => {
    const { stdout } = await run(PYTHON, ['-c', script, file], { maxBuffer: 1e8 });
    return JSON.parse(stdout) as string[][];
  });
}
