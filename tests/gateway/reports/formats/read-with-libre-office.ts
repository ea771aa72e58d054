import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { inFile } from './read-with-duckdb.ts';
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

/** The lines of the first sheet of a workbook as LibreOffice has them. */
export function readWithLibreOffice(workbook: Uint8Array): Promise<string[][]> {
  return inFile(
    workbook,
    async (file) => {
      const folder = dirname(file);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      await run('libreoffice', [profile, '--headless', '--convert-to', AS_CSV, '--outdir', folder, file]);
      const sheet = (await readdir(folder)).find((name) => name.endsWith('-Rader.csv'));
      return readWithPython(await readFile(join(folder, sheet ?? '')));
    },
    'report.xlsx',
  );
}
