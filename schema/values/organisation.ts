import { z } from 'zod';
import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';

/** The slug of an organisation in the county's organisations.yaml. */
export const organisation = z
  .string()
  .regex(/^[a-z0-9-]+$/, SCHEMA_MESSAGES.organisation.en)
  .meta({ refersTo: 'organisation' })
  .describe('Organisation enligt organisations.yaml · Organisation as in organisations.yaml');
