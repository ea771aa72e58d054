import { HubError } from '#schema/shared/errors.ts';

/** Why a server does not answer, by the code of the error. */
const OUTAGES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was broken off',
  EPIPE: 'the connection was broken off',
  ENOTFOUND: 'the host is not known',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host',
  ETIMEDOUT: 'it did not answer in time',
  '28000': 'it refuses the user',
  '28P01': 'it refuses the user or the password',
  '3D000': 'there is no such database',
  '42501': 'the user lacks the right to use it',
  '53100': 'its disk is full',
  '53300': 'it has no connection left',
  '57P01': 'it is shutting down',
  '57P02': 'it crashed',
  '57P03': 'it is starting or shutting down',
  '58030': 'its disk does not work',
  XX001: 'a file of it is damaged; bring back a backup with hub restore',
  XX002: 'an index of it is damaged; bring back a backup with hub restore',
};

/** What the driver says without a code when a connection does not come about or ends. */
const BROKEN =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** What the driver says without a code when it and the server do not agree on encryption or on the password. */
const DISAGREED = /\b(SSL|SASL|SCRAM|certificate)\b/i;

/** The server's own code of an error; what it says then is about a statement. */
const SQLSTATE = /^[0-9A-Z]{5}$/;

const STATEMENT_TIMED_OUT = '57014';
const ANSWER_TIMED_OUT = 'Query read timeout';

/** What is said of a server by its address: which database, where, and never the password. */
export function nameOfDatabase(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  return `the database ${decodeURIComponent(pathname.slice(1))} on ${hostname || 'localhost'}:${port || 5432}`;
}

/** Why the database could not be asked; `null` where the error is about something else. */
export function outageOf(error: unknown): string | null {
  const { code, message, errors } = error as { code?: unknown; message?: unknown; errors?: unknown };
  if (typeof code === 'string' && Object.hasOwn(OUTAGES, code)) return OUTAGES[code] as string;
  if (typeof code === 'string' && SQLSTATE.test(code)) return null;
  if (Array.isArray(errors) && errors.length > 0) return outageOf(errors[0]);
  const said = firstLine(String(message));
  if (DISAGREED.test(said)) return said;
  return BROKEN.test(said) ? 'it did not answer, or broke the connection off' : null;
}

/** Whether a statement took longer than it may. */
export function isTimedOut(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === STATEMENT_TIMED_OUT || message === ANSWER_TIMED_OUT;
}

/** The error of a database, named so, that could not be used, in one sentence; what is no such error is returned as it is. */
export function explainFailure(error: unknown, name: string): unknown {
  if (error instanceof HubError) return error;
  const reason = outageOf(error);
  if (error instanceof Error && firstLine(error.message).includes('pg_trgm'))
    return new HubError(
      'DATABASE_UNAVAILABLE',
      `${name} lacks the extension pg_trgm, ${reason ? 'and the user may not create it; let its owner run once: create extension pg_trgm' : 'which its server does not have; install the contributed extensions of PostgreSQL there'}`,
    );
  return reason === null ? error : new HubError('DATABASE_UNAVAILABLE', `${name} cannot be used: ${reason}`);
}

/** What an error says; after it, the mapper tells the statement, whose values may say anything. */
export function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
