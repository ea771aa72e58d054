import { z } from 'zod';
import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';
import { INSTRUMENT_TYPES } from './instrument-types.ts';

/** How the id of an instrument is written: its county, its type and its own name. */
const INSTRUMENT_ID = new RegExp(`^([a-z0-9-]+):(${INSTRUMENT_TYPES.join('|')}):([a-z0-9-]+)$`);

/** A global id such as `dalarna:directive:uppdragsdirektiv-2020`. */
export const instrumentId = z
  .string()
  .regex(INSTRUMENT_ID, SCHEMA_MESSAGES.instrumentId.en)
  .meta({ refersTo: 'instrument' })
  .describe('Globalt id: län:typ:kortnamn · Global id: county:type:slug');
