import { Worker } from 'node:worker_threads';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { inRequest, requestOrigin } from '#subgraphs/serving/current-request.ts';
import type { GraphResult } from '#subgraphs/serving/protocol.ts';
import { reasonOf } from '#subgraphs/serving/reason-of.ts';
import type { RunningSubgraph } from '#subgraphs/serving/serve-subgraph.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { retellSpans } from '#subgraphs/tracing/collect-spans.ts';
import { placeInTrace } from '#subgraphs/tracing/span.ts';
import { isSampled } from '#subgraphs/tracing/traceparent.ts';
import type { CountyApp } from '../create-county.ts';
import type { FromThread, ThreadData, ToThread } from './county-thread-protocol.ts';

/**
 * A thread that answers nothing at all for so long, while a request waits, hangs: it is ended and started again. How long one
 * request waits says nothing: there may be many before it.
 */
const HANGS_AFTER = 10_000;

/** Waits before a new start, longer after each that fails. */
const RESTART_AFTER = [500, 2_000, 10_000, 30_000];

/** How long a thread may take to close its database before it is ended, without a sign of life. */
const CLOSE_WITHIN = 5_000;

/** Megabytes for what was just made: of what a county makes for a request little outlives it, and there are as many threads as counties. */
const YOUNG = 8;

/** Milliseconds that it is given to say how it is, so that one that hangs keeps nobody from hearing of the others. */
const TOLD_WITHIN = 2_000;
const STILL = `does not say how it is within ${TOLD_WITHIN} ms`;

export interface ThreadOptions extends Omit<ThreadData, 'commits'> {
  log: Log;
  /** The file that the thread runs; a county's by default. */
  file?: URL;
  hangsAfter?: number;
  closeWithin?: number;
}

export interface ThreadSubgraph extends RunningSubgraph {
  imported: CountyApp['imported'];
  unready(): Promise<string | null>;
  problem(): Promise<string | null>;
  /** The thread that runs now, for tests that end it. */
  worker(): Worker | null;
}

/** What a thread says when it answers. */
type Ready = Extract<FromThread, { kind: 'ready' }>;
/** What a thread answers. */
type Result = Extract<FromThread, { kind: 'result' }>;

/**
 * Runs a county in a thread behind the same interface as a remote one. When the thread dies or hangs,
 * its requests fail at once and it is started again, while the others answer.
 */
export async function startThread(options: ThreadOptions): Promise<ThreadSubgraph> {
  const { slug: county, log, hangsAfter = HANGS_AFTER } = options;
  const commits = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const waiting = new Map<number, { resolve(result: Result): void; reject(error: Error): void }>();
  let worker: Worker | null = null;
  let answering = false;
  let closing = false;
  let nextId = 0;
  let failures = 0;
  /** When it last gave a sign of life: an answer, or that it does work for a command. */
  let lived = -Infinity;

  async function start(): Promise<Ready> {
    const spawned = spawn(
      { ...options, commits },
      {
        onResult(result) {
          lived = performance.now();
          waiting.get(result.id)?.resolve(result);
        },
        onWorking() {
          lived = performance.now();
        },
        onExit: () => {
          const answered = answering;
          // What the next one holds is looked at anew.
          Atomics.add(commits, 0, 1);
          worker = null;
          answering = false;
          for (const entry of waiting.values()) entry.reject(new Error(`the thread of ${options.slug} ended`));
          waiting.clear();
          if (answered && !closing) restart();
        },
      },
    );
    worker = spawned.worker;
    const ready = await spawned.ready;
    answering = true;
    return ready;
  }

  function restart(): void {
    const wait = RESTART_AFTER[Math.min(failures, RESTART_AFTER.length - 1)] as number;
    failures += 1;
    log('thread.ended', { county, restartInMs: wait });
    setTimeout(() => {
      if (closing) return;
      start().then(
        () => {
          failures = 0;
          log('thread.restarted', { county });
        },
        (error: unknown) => {
          log('thread.failed', { county, reason: error instanceof Error ? error.message : String(error) });
          if (!closing) restart();
        },
      );
    }, wait).unref();
  }

  /** Calls when so many milliseconds have passed without a sign of life. */
  function unlessAlive(after: number, late: () => void) {
    let timer: NodeJS.Timeout;
    const wait = () => {
      const since = performance.now();
      timer = setTimeout(() => (lived >= since ? wait() : late()), after);
    };
    wait();
    return { clear: () => clearTimeout(timer) };
  }

  /** Says something to the thread, and waits for the result. */
  function ask(message: (id: number) => ToThread): Promise<Result> {
    const current = worker;
    if (!current || !answering) return Promise.reject(new Error(`the thread of ${options.slug} is not running`));
    const id = nextId++;
    return new Promise((resolve, reject) => {
      const hang = unlessAlive(hangsAfter, () => {
        log('thread.hung', { county, waitedMs: hangsAfter });
        void current.terminate();
      });
      const done =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          hang.clear();
          waiting.delete(id);
          settle(value);
        };
      waiting.set(id, { resolve: done(resolve), reject: done(reject) });
      current.postMessage(message(id));
    });
  }

  const told = async (kind: 'unready' | 'problem') => (await ask((id) => ({ kind, id }))).result as string | null;
  const { sdl, imported } = await start();
  return {
    name: options.slug,
    sdl,
    imported,
    worker: () => worker,
    changes: () => Atomics.load(commits, 0),
    async execute(request) {
      const traced = isSampled(placeInTrace());
      const { result, spans } = await ask((id) => ({ kind: 'execute', id, request, origin: requestOrigin(), traced }));
      retellSpans(spans);
      return result as GraphResult;
    },
    unready: () => soon(told('unready'), STILL).catch(reasonOf),
    problem: () => soon(told('problem'), null).catch(() => null),
    async close() {
      closing = true;
      const current = worker;
      if (!current) return;
      const ended = new Promise((resolve) => current.once('exit', resolve));
      current.postMessage({ kind: 'close' } satisfies ToThread);
      const late = unlessAlive(options.closeWithin ?? CLOSE_WITHIN, () => void current.terminate());
      await ended;
      late.clear();
    },
  };
}

/** What is told in time, or else what stands for it. */
function soon<Told>(told: Promise<Told>, late: Told): Promise<Told> {
  const { promise, resolve } = Promise.withResolvers<Told>();
  const timer = setTimeout(() => resolve(late), TOLD_WITHIN);
  return Promise.race([told, promise]).finally(() => clearTimeout(timer));
}

interface Listeners {
  onResult(result: Result): void;
  onWorking(): void;
  onExit(): void;
}

/** Starts a thread; `ready` rejects with what it said when it cannot answer. */
function spawn(
  { file, log, slug, storage, migrate, keptRows, commits }: ThreadOptions & ThreadData,
  listeners: Listeners,
) {
  const worker = new Worker(file ?? new URL('./worker.ts', import.meta.url), {
    workerData: {
      ...{ slug, commits, storage },
      ...(migrate ? { migrate } : {}),
      ...(keptRows === undefined ? {} : { keptRows }),
    } satisfies ThreadData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const ready = new Promise<Ready>((resolve, reject) => {
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'log') inRequest(message.origin, () => log(...message.entry));
      else if (message.kind === 'result') listeners.onResult(message);
      else if (message.kind === 'working') listeners.onWorking();
      else if (message.kind === 'ready') resolve(message);
      else if (message.kind === 'failed') {
        reject(message.code ? new HubError(message.code, message.message) : new Error(message.message));
        void worker.terminate();
      }
    });
    worker.on('error', (error) => {
      log('unexpected', { subgraph: slug, error: stackOf(error) });
      reject(error);
    });
    worker.on('exit', () => {
      listeners.onExit();
      reject(new Error(`the thread of ${slug} ended before it answered`));
    });
  });
  return { worker, ready };
}
