import type { ErrorCode } from '#schema/shared/errors.ts';
import type { LogEntry } from '#schema/shared/log.ts';
import type { GraphResult, SubgraphRequest } from '#subgraphs/serving/protocol.ts';
import type { CountyApp, CountyOptions } from '../create-county.ts';

/** What a county's thread is started with. */
export interface ThreadData extends Pick<CountyOptions, 'storage' | 'migrate'> {
  slug: string;
}

/** What the hub says to a county's thread. */
export type ToThread =
  /** `requestId` is that of the request to the hub that it is part of. */
  | { kind: 'execute'; id: number; request: SubgraphRequest; requestId?: string | undefined }
  | { kind: 'unready' | 'problem'; id: number }
  | { kind: 'close' };

/** What a county's thread says to the hub; a result is what the message of that id asked for. */
export type FromThread =
  | { kind: 'log'; entry: LogEntry; requestId?: string | undefined }
  | { kind: 'ready'; sdl: string; imported: CountyApp['imported'] }
  | { kind: 'failed'; code: ErrorCode | null; message: string }
  | { kind: 'result'; id: number; result: GraphResult | string | null }
  /** It does work that a command asked for, for which requests may have to wait; said again and again while it lives. */
  | { kind: 'working' }
  | { kind: 'closed' };
