import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { limits } from '#schema/shared/limits.ts';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';
import { validUtf8 } from '#schema/shared/valid-utf8.ts';

/** The text of a file and a digest of its bytes, or what keeps it from being read. */
export type SeedText = { text: string; digest: string } | { line: number; message: Message };

/** Reads a file as text, or what is given in its place; never throws, and reads nothing but a file of a size that can be held. */
export function seedText({ path, instead }: { path: string; instead?: string }): SeedText {
  const bytes = instead === undefined ? bytesOf(path) : Buffer.from(instead);
  if (!Buffer.isBuffer(bytes)) return { line: 1, message: bytes };
  if (isUtf8(bytes))
    return {
      text: plainText(bytes.toString()),
      digest: createHash('sha256').update(bytes).digest('base64url'),
    };
  const offset = Math.min(validUtf8(bytes), bytes.length - 1);
  const line = bytes.subarray(0, offset).toString('latin1').split('\n').length;
  return { line, message: told(SEED_FILE_MESSAGES.notUtf8, { at: offset }) };
}

/** A text without a mark of byte order, and with the one kind of line end that YAML's parser takes everywhere. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** What lies at a path, links as such; nothing also where nobody may look. */
export function folderEntry(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

/** The bytes of a file, or what is said of what is none. */
function bytesOf(path: string): Buffer | Message {
  const found = folderEntry(path);
  if (!found) return SEED_FILE_MESSAGES.missing;
  if (found.isSymbolicLink()) return SEED_FILE_MESSAGES.link;
  if (!found.isFile()) return found.isDirectory() ? SEED_FILE_MESSAGES.folder : SEED_FILE_MESSAGES.noFile;
  if (found.size > limits.seedFileBytes)
    return told(SEED_FILE_MESSAGES.tooLarge, { size: found.size, most: limits.seedFileBytes });
  try {
    return readFileSync(path);
  } catch {
    return SEED_FILE_MESSAGES.closed;
  }
}
