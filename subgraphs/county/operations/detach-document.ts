import type { Settings } from '#schema/settings/settings.ts';
import { detachText } from '../intake/documents/attaching/detach-text.ts';
import { withCountyData } from './with-county-database.ts';

/**
 * Detaches the text of a county's document: nothing quotes or finds it from now on, and history keeps it. Throws NOT_FOUND where none
 * is attached or the county holds nothing, and as opening the database does.
 */
export function detachDocument(
  asked: string,
  settings: Settings,
  document: string,
  { message }: { message: string | null },
): Promise<void> {
  return withCountyData(asked, settings, ({ database }) =>
    database.unhurried((em) => detachText(em, document, { message })),
  );
}
