import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readWithPython } from './read-with-python.ts';

const run = promisify(execFile);

/** CSV in UTF-8 of each sheet, numbers as they are held and not as they are shown. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Whether LibreOffice’s Calc is there; says so in a line where not. */
export async function hasLibreOffice(): Promise<boolean> {
  const found = await run('libreoffice', ['--version']).then(
    () => true,
    () => false,
  );
  if (!found) console.log('Skipped: workbooks opened with LibreOffice, which is not here.');
  return found;
}

/** The lines of the first sheet of each workbook as LibreOffice has them, by the names of the workbooks. */
export async function readWithLibreOffice(
  workbooks: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, string[][]>> {
  const folder = await mkdtemp(join(tmpdir(), 'workbooks-'));
  try {
    const files = [...workbooks.keys()].map((name) => join(folder, `${name}.xlsx`));
    for (const [name, bytes] of workbooks) await writeFile(join(folder, `${name}.xlsx`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    await run('libreoffice', [profile, '--headless', '--convert-to', AS_CSV, '--outdir', folder, ...files]);
    const read = new Map<string, string[][]>();
    for (const name of workbooks.keys())
      read.set(name, await readWithPython(await readFile(join(folder, `${name}-Rader.csv`))));
    return read;
  } finally {
    await rm(folder, { recursive: true });
  }
}
