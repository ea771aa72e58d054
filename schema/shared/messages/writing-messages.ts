import type { Message } from './told.ts';

const NOT_ALLOWED = { sv: 'användaren får inte skriva där', en: 'the user may not write there' } as const;

/** Why a file cannot be written, by the code of the error. */
export const WRITING_REASONS = {
  EACCES: NOT_ALLOWED,
  EDQUOT: { sv: 'användaren har ingen plats kvar på sin disk', en: 'the user has no room left on its disk' },
  EEXIST: { sv: 'något annat ligger på dess plats', en: 'something else is in its place' },
  EFBIG: { sv: 'den skulle bli för stor för sin disk', en: 'it would be too large for its disk' },
  EIO: { sv: 'dess disk fungerar inte', en: 'its disk does not work' },
  EISDIR: { sv: 'en mapp ligger på dess plats', en: 'a folder is in its place' },
  ENAMETOOLONG: { sv: 'dess namn är för långt', en: 'its name is too long' },
  ENOENT: { sv: 'dess mapp finns inte', en: 'its folder is not there' },
  ENOSPC: { sv: 'dess disk är full', en: 'its disk is full' },
  ENOTDIR: { sv: 'en fil ligger där en mapp borde vara', en: 'a file is where a folder should be' },
  ENOTEMPTY: { sv: 'en mapp som inte är tom ligger på dess plats', en: 'a folder that is not empty is in its place' },
  EPERM: NOT_ALLOWED,
  EROFS: { sv: 'dess disk kan bara läsas', en: 'its disk can only be read' },
} as const satisfies Record<string, Message>;

/** What is told of a file that cannot be written, or written to. */
export const WRITING_MESSAGES = {
  unwritable: { sv: '<path> kan inte skrivas: <why>', en: '<path> cannot be written: <why>' },
} as const satisfies Record<string, Message>;
