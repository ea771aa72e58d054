import fs from 'node:fs';
import { replaceCall } from '#tests/support/replace-call.ts';

/** Has every sync of this process return at once. Returns what has them reach the disk again. */
export async function withoutSyncs(): Promise<() => void> {
  const handle = await fs.promises.open(process.execPath);
  const handles = Object.getPrototypeOf(handle);
  await handle.close();
  const undo = [
    replaceCall(fs, 'fsyncSync', () => () => {}),
    replaceCall(fs, 'fdatasyncSync', () => () => {}),
    replaceCall(handles, 'sync', () => async () => {}),
  ];
  return () => {
    for (const each of undo) each();
  };
}
