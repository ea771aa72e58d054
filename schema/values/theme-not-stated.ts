import { z } from 'zod';
import { valueType } from './value-type.ts';

/** A theme that somebody looked for in a source and did not find. It says nothing in words, so that no search finds it. */
export const themeNotStated = valueType({
  name: 'ThemeNotStated',
  schema: z
    .strictObject({
      theme: z.string().meta({ refersTo: 'theme' }).describe('Temat som inte nämns · The theme that is not spoken of'),
    })
    .describe('Ett tema som källan inte talar om · A theme that the source does not speak of'),
  text: () => null,
  readings: () => null,
});
