import type { Text } from '#schema/values/text.ts';

/** What a client can choose of a report, by a parameter of its address. */
export interface Parameter {
  /** As GraphQL calls it; what lies within something else after a dot, such as `statusOn.date`. */
  name: string;
  description: Text;
  type: 'text' | 'integer' | 'boolean';
  /** What a text has the form of, by ISO 8601; any where left out. */
  format?: 'date' | 'date-time';
  /** Whether it can be given several times, or as a list with commas. */
  list: boolean;
  /** The words that it can be; any where left out. */
  values?: readonly string[];
  required: boolean;
  /** What holds where it is not given. */
  byDefault?: string;
}
