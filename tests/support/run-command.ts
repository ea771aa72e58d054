import { join } from 'node:path';
import { papersProject } from './papers-project.ts';
import { patientEnvironment } from './patience.ts';
import { type ProcessResult, runToEnd } from './run-to-end.ts';

/** Runs `hub` over the papers' counties to its end, with an environment and in a folder of its own. */
export function runCommand(
  args: readonly string[],
  { environment = {}, folder }: { environment?: Record<string, string>; folder?: string } = {},
): Promise<ProcessResult> {
  const project = papersProject();
  return runToEnd(process.execPath, [join(project, 'hub.ts'), ...args], {
    folder: folder ?? project,
    environment: { PATH: process.env.PATH, ...patientEnvironment, ...environment },
  });
}
