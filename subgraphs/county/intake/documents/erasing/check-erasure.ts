import type { SqlEntityManager } from '@mikro-orm/sql';
import { HubError } from '#schema/shared/errors.ts';
import { registerKey } from '../register/add-to-register.ts';
import { digestsOfErased, withoutNames } from './erase-name.ts';
import { plainWords, withoutErasedRuns } from './erased-lines.ts';
import type { Erasure } from './erasure.ts';
import { formerTexts, namesOfOthers } from './former-texts.ts';

/**
 * Refuses what cannot be erased: NOT_FOUND for a document that the county never had or that never had a text, INVALID_SETTING for
 * lines that it does not have and for what is no name, PERSONAL_DATA for a message that says what is erased.
 */
export async function checkErasure(tx: SqlEntityManager, erasure: Erasure, message: string | null): Promise<void> {
  if (erasure.kind === 'NAME') return checkName(tx, erasure.name, message);
  const { document } = erasure;
  const texts = await formerTexts(tx, document);
  if (texts.length === 0) throw new HubError('NOT_FOUND', await whyNoText(tx, document));
  const most = Math.max(...texts.map((lines) => lines.length));
  const { lineStart, lineEnd } = erasure.kind === 'LINES' ? erasure : { lineStart: 1, lineEnd: most };
  if (lineStart < 1 || lineStart > lineEnd || lineEnd > most)
    throw new HubError(
      'INVALID_SETTING',
      `${document} has no lines ${lineStart}–${lineEnd}; expected lines within 1–${most}`,
    );
  const lines = { document, lineStart, lineEnd };
  if (message !== null && withoutErasedRuns(message, lines, texts, await namesOfOthers(tx)) !== message)
    throw saysIt('words that are erased');
}

async function checkName(tx: SqlEntityManager, name: string, message: string | null): Promise<void> {
  if (
    !plainWords(name)
      .split(' ')
      .some((word) => word.length > 1)
  )
    throw new HubError('INVALID_SETTING', '--name has no word in it; expected a name, such as a first and a last one');
  const key = await registerKey(tx);
  if (message !== null && withoutNames([key], digestsOfErased(key, name))(message) !== message)
    throw saysIt('the name');
}

function saysIt(what: string): HubError {
  return new HubError(
    'PERSONAL_DATA',
    `--message holds ${what}; expected why it is erased and not what, as the history is public`,
  );
}

async function whyNoText(tx: SqlEntityManager, document: string): Promise<string> {
  const attached = await tx.execute<{ document: string }[]>(
    'select distinct document from attachment order by document',
  );
  const known = attached.map((row) => row.document);
  const expected =
    known.length > 0 ? `one of ${known.join(', ')}` : 'a document whose text is attached, and there is none';
  return `no text was ever attached to a document "${document}"; expected ${expected}`;
}
