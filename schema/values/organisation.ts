import { z } from 'zod';

/** The slug of an organisation in the county's organisations.yaml. */
export const organisation = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'expected the slug of an organisation, such as "region-dalarna"')
  .meta({ refersTo: 'organisation' })
  .describe('Organisation enligt organisations.yaml · Organisation as in organisations.yaml');
