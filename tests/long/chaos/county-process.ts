import { freePort } from '#tests/support/free-port.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';

/** A county in a process of its own, at one address for as long as the test runs. */
export interface CountyProcess {
  url: string;
  /** How often it ended though nobody ended it, and what it said. */
  deaths: string[];
  /** Ends it without a word, or holds it where it is. */
  signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
  /** Stops it as one who tends it does. */
  stop(): Promise<void>;
  /** Starts it again where it was, once it has ended. */
  start(): Promise<void>;
  /** Stops it, though it be held. */
  end(): Promise<void>;
}

/** Starts a county on its seeds; there once it answers. */
export async function startCountyProcess(
  slug: string,
  environment: Record<string, string>,
  project: string,
): Promise<CountyProcess> {
  const port = String(await freePort());
  const deaths: string[] = [];
  let meant = false;
  let running: RunningProcess;

  async function run(...flags: string[]): Promise<void> {
    meant = false;
    const started = runProcess(['subgraph', slug, ...flags], { ...environment, PORT: port }, project);
    running = started;
    started.ended.then(({ code, signal }) => {
      if (!meant) deaths.push(`${slug} ended by itself with ${code ?? signal}: ${started.out()}${started.err()}`);
    });
    await started.url;
  }

  async function stop(): Promise<void> {
    meant = true;
    await running.stop();
  }

  await run('--import');
  return {
    url: `http://127.0.0.1:${port}`,
    deaths,
    signal(signal) {
      meant ||= signal === 'SIGKILL';
      running.process.kill(signal);
    },
    stop,
    async start() {
      meant = true;
      await running.ended;
      await run();
    },
    async end() {
      running.process.kill('SIGCONT');
      await stop();
    },
  };
}
