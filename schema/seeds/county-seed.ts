import { z } from 'zod';
import { licenceCode } from '../open-data/licences.ts';
import { limits } from '../shared/limits.ts';
import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';
import { oneOf } from '../values/enumerations.ts';
import { factStatedAs } from '../values/stated-as.ts';
import { phrase, text } from '../values/text.ts';
import { errorReports } from './error-reports.ts';
import { factsOf, notStatedInDocument, readWith, slug } from './fact-seed.ts';
import { unconfirmed } from './unconfirmed.ts';

/** `seeds/<county>/organisations` with `.yaml` or `.json` */
export const organisationsSeed = z
  .strictObject({
    $schema: z.string().optional(),
    organisations: z.array(
      z.strictObject({
        slug: slug.describe('Kortnamn · Slug'),
        name: phrase.describe('Namn som källan skriver det · Name as in the source'),
        kind: oneOf('OrganisationKind'),
        kindStatedAs: factStatedAs.exclude(['ILLEGIBLE']).default('STATED'),
        aliases: z.array(phrase).default([]).describe('Andra namn i källorna · Other names in the sources'),
        parent: slug.optional().describe('Överordnad organisation · Parent organisation'),
        scbCode: z
          .string()
          .regex(/^\d{2}(\d{2})?$/, SCHEMA_MESSAGES.scbCode.en)
          .optional()
          .describe('SCB-kod · SCB code'),
        note: text.optional(),
        unconfirmed,
      }),
    ),
  })
  .describe('Länets organisationer · The organisations of the county');

/** `seeds/<county>/documents` with `.yaml` or `.json` */
export const documentsSeed = z
  .strictObject({
    $schema: z.string().optional(),
    documents: z.array(
      z.strictObject({
        slug: slug.describe('Kortnamn · Slug'),
        holding: oneOf('Holding').describe('Hur navet har dokumentet · How the hub has the document'),
        lineCount: z
          .int32()
          .positive()
          .optional()
          .describe('Antal rader, för lästa dokument · Number of lines, for documents read'),
        sourceFile: z
          .string()
          .optional()
          .describe('Filens namn, för lästa dokument · Name of the file, for documents read'),
        codebook: readWith,
        facts: factsOf('DOCUMENT'),
        notStated: z.array(notStatedInDocument).default([]),
      }),
    ),
  })
  .describe('Länets dokument · The documents of the county');

/** `seeds/<county>/county` with `.yaml` or `.json` */
export const countySeed = z
  .strictObject({
    $schema: z.string().optional(),
    region: slug.describe('Regionen enligt organisations.yaml · The region, as in organisations.yaml'),
    licence: licenceCode
      .optional()
      .describe(
        'Licens för länets kodade uppgifter, med SPDX:s beteckning; ej angiven när den utelämnas. Papperen omfattas inte · Licence of the county’s coded facts, by its id of SPDX; not stated when left out. The papers are not covered',
      ),
    errorReports: errorReports.optional(),
    themes: z
      .array(
        z.strictObject({
          id: z
            .string()
            .max(limits.seedSlug)
            .regex(/^[a-z][a-z-]*(\/[a-z0-9-]+)+$/, SCHEMA_MESSAGES.ownTheme.en)
            .describe(
              'Temat som delas upp, ett snedstreck och ett eget namn · The theme subdivided, a slash and a name of its own',
            ),
          name: text.describe('Namn · Name'),
          definition: text.describe('Definition · Definition'),
        }),
      )
      .default([])
      .describe(
        'Länets egna teman, som delar upp kodbokens · The county’s own themes, which subdivide those of the codebook',
      ),
    knownGaps: z.array(text).default([]).describe('Vad navet vet att det saknar · What the hub knows to be missing'),
  })
  .describe('Länet och vad som saknas · The county and what is missing');

export type OrganisationsSeed = z.output<typeof organisationsSeed>;
export type DocumentsSeed = z.output<typeof documentsSeed>;
export type CountySeed = z.output<typeof countySeed>;
