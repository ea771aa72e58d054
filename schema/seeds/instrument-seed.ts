import { z } from 'zod';
import { oneOf } from '../values/enumerations.ts';
import { text } from '../values/text.ts';
import { factsOf, notStatedOfInstrument, readWith, slug } from './fact-seed.ts';

/** A seed file of one instrument: `seeds/<county>/instruments/<slug>` with `.yaml` or `.json`. */
export const instrumentSeed = z
  .strictObject({
    $schema: z.string().optional(),
    slug: slug.describe('Kortnamn, samma som filens namn · Slug, the same as the name of the file'),
    kind: oneOf('InstrumentKind'),
    shortTitle: text
      .optional()
      .describe(
        'Navets korta namn, som skiljer instrumentet från andra med samma titel · The hub’s short name, which tells the instrument from others of the same title',
      ),
    codebook: readWith,
    facts: factsOf('INSTRUMENT'),
    notStated: z.array(notStatedOfInstrument).default([]),
  })
  .describe(
    'Ett instrument: överenskommelse, uppdragsdirektiv eller annat · An instrument: agreement, assignment directive or other',
  );

export type InstrumentSeed = z.output<typeof instrumentSeed>;
