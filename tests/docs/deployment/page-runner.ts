import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { freePort } from '#tests/support/free-port.ts';
import type { Block } from '#tests/support/markdown.ts';
import { papersProject } from '#tests/support/papers-project.ts';
import { patientEnvironment } from '#tests/support/patience.ts';

/** Runs what a page says, with ports and places of its own. */
export interface PageRunner {
  /** What stands on the page, with the ports and places of this run. */
  here(text: string): string;
  /** Runs a shell block to its end; what it leaves running is ended by `stop`. */
  run(block: Block): Promise<{ code: number | null; output: string }>;
  /** Writes a file whose first line names it. */
  write(block: Block): void;
  stop(): Promise<void>;
}

/** The ports that a page names, each with one that is free here, and its folders and addresses, each with another. */
export async function runPage(
  page: string,
  prelude: string,
  places: Readonly<Record<string, string>>,
  known: Readonly<Record<string, string>>,
): Promise<PageRunner> {
  const ports = new Map(Object.entries(known));
  for (const [port] of page.matchAll(/\b4\d{3}\b/g)) if (!ports.has(port)) ports.set(port, String(await freePort()));
  const started: (() => Promise<void>)[] = [];

  function here(text: string): string {
    const moved = text.replaceAll(/\b\d{4}\b/g, (number) => ports.get(number) ?? number);
    return Object.entries(places).reduce((sum, [there, place]) => sum.replaceAll(there, place), moved);
  }

  return {
    here,
    async run({ text }) {
      // A group of its own, so that all that the block leaves behind can be ended.
      const shell = spawn('bash', ['-c', `${prelude}\n${here(text)}`], {
        cwd: papersProject(),
        detached: true,
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          APOLLO_TELEMETRY_DISABLED: 'true',
          ...patientEnvironment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      for (const stream of [shell.stdout, shell.stderr])
        stream.on('data', (chunk) => {
          output += chunk;
        });
      const closed = new Promise<void>((resolve) => shell.once('close', () => resolve()));
      started.push(async () => {
        try {
          if (shell.pid !== undefined) process.kill(-shell.pid, 'SIGKILL');
        } catch {
          // Nothing of it runs any more.
        }
        await closed;
      });
      const code = await new Promise<number | null>((resolve) => shell.once('exit', resolve));
      return { code, output };
    },
    write({ text }) {
      const name = here(/^# (\S+)/.exec(text)?.[1] ?? '');
      writeFileSync(name, here(text));
    },
    async stop() {
      await Promise.all(started.map((end) => end()));
    },
  };
}
