import type { Settings } from '#schema/settings/settings.ts';
import { atCounty } from './at-county.ts';

/**
 * Detaches the text of a county's document: nothing quotes or finds it from now on, and history keeps it. Throws NOT_FOUND where none
 * is attached or the county holds nothing, and as `atCounty` does.
 */
export function detachDocument(
  asked: string,
  settings: Settings,
  document: string,
  { message }: { message: string | null },
): Promise<void> {
  return atCounty(asked, settings, ({ work }) => work('documents detach', { document, message }));
}
