import type { ErrorCode } from '#schema/shared/errors.ts';
import type { LogEntry } from '#schema/shared/log.ts';
import type { RequestOrigin } from '#subgraphs/serving/current-request.ts';
import type { GraphResult, SubgraphRequest } from '#subgraphs/serving/protocol.ts';
import type { WithSpans } from '#subgraphs/tracing/collect-spans.ts';
import type { CountyApp, CountyOptions } from '../create-county.ts';

/** What a county's thread is started with. */
export interface ThreadData extends Pick<CountyOptions, 'storage' | 'migrate' | 'keptRows'> {
  slug: string;
  /** Where it counts what it commits, for the hub to see at once. */
  commits: Int32Array<SharedArrayBuffer>;
}

/** What the hub says to a county's thread. */
export type ToThread =
  /** `origin` is that of the request to the hub that it is part of; `traced`: whether its spans are wanted. */
  | { kind: 'execute'; id: number; request: SubgraphRequest; origin: RequestOrigin | undefined; traced: boolean }
  | { kind: 'unready' | 'problem'; id: number }
  | { kind: 'close' };

/** What a county's thread says to the hub; a result is what the message of that id asked for. */
export type FromThread =
  | { kind: 'log'; entry: LogEntry; origin: RequestOrigin | undefined }
  | { kind: 'ready'; sdl: string; imported: CountyApp['imported'] }
  | { kind: 'failed'; code: ErrorCode | null; message: string }
  | ({ kind: 'result'; id: number } & WithSpans<GraphResult | string | null>)
  /** It does work that a command asked for, for which requests may have to wait; said again and again while it lives. */
  | { kind: 'working' }
  | { kind: 'closed' };
