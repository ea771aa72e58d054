import type { AnswerCode } from './answer-codes.ts';
import type { Message } from './messages/told.ts';

/** Why something was refused or failed: of an answer, or of a command; mapped to GraphQL and HTTP in one place each. */
export type ErrorCode =
  | AnswerCode
  | 'INVALID_SEED'
  | 'PERSONAL_DATA'
  | 'COMPOSITION_FAILED'
  | 'DATA_IN_USE'
  | 'DATA_UNREADABLE'
  | 'DOCUMENT_UNREADABLE'
  | 'FILE_UNWRITABLE'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_BEHIND'
  | 'DATABASE_AHEAD'
  | 'ADDRESS_IN_USE'
  | 'INVALID_SETTING';

/** An error whose message is meant for the person who caused it or can mend it. */
export class HubError extends Error {
  readonly code: ErrorCode;
  /** The message in both languages; `null` where it is said in English alone. */
  readonly told: Message | null;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string | Message, details: Readonly<Record<string, unknown>> = {}) {
    super(typeof message === 'string' ? message : message.en);
    this.name = 'HubError';
    this.code = code;
    this.told = typeof message === 'string' ? null : message;
    this.details = details;
  }
}

/** The refusal of an argument: what is wrong with it, and what was expected. */
export function refusedArgument(argument: string, what: string): HubError {
  return new HubError('BAD_USER_INPUT', `${argument}: ${what}`, { argument });
}
