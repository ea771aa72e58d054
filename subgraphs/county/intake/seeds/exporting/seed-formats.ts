import { Buffer } from 'node:buffer';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { jsonText } from '../editing/json-text.ts';
import { blockText } from '../editing/yaml-text.ts';

/** How new seed files are written. */
const FORMATS = {
  yaml: (content: object) => blockText(content, 0),
  json: (content: object) => jsonText(content, 2),
};
export type SeedFormat = keyof typeof FORMATS;

/**
 * The text of a new seed file and how its name ends: in the format that was asked for, or as close JSON where it would be
 * larger than seed files may be. Throws LIMIT_EXCEEDED where even that is.
 */
export function seedFileText(name: string, content: object, format: SeedFormat): { ending: string; text: string } {
  const written = [
    { ending: `.${format}`, text: FORMATS[format](content) },
    { ending: '.json', text: jsonText(content) },
  ];
  const fitting = written.find(({ text }) => Buffer.byteLength(text) <= limits.seedFileBytes);
  if (!fitting)
    throw new HubError(
      'LIMIT_EXCEEDED',
      `${name} would be larger than ${limits.seedFileBytes} bytes; expected less in it`,
    );
  return fitting;
}
