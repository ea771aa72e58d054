import { ANSWER_CODES } from '#schema/shared/answer-codes.ts';
import { TYPE_WORDS } from '../page/page-words.ts';
import { component, type JsonObject, listOf, objectOf, STRING, STRING_OR_NOTHING, TEXT_SCHEMA } from './json-schema.ts';

const COLUMN_TYPE: JsonObject = { type: 'string', enum: Object.keys(TYPE_WORDS) };
const ADDRESS: JsonObject = { type: 'string', format: 'uri' };

/** The schemas of what is alike for all tables. */
export const OWN_SCHEMAS: JsonObject = {
  Problem: {
    description: 'Why an address gives nothing, as problem details of RFC 9457',
    ...objectOf({
      type: { type: 'string', const: 'about:blank' },
      title: { type: 'string', description: 'What the status means' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: { type: 'string', description: 'What was wrong, where, and what was expected' },
      code: { type: 'string', enum: Object.keys(ANSWER_CODES) },
    }),
  },
  ReportedCounty: objectOf({
    code: { type: 'string', pattern: '^\\d{2}$' },
    name: STRING,
    status: { type: 'string', enum: ['ANSWERED', 'UNAVAILABLE', 'TIMED_OUT', 'UNSUPPORTED', 'NOT_ASKED'] },
    revision: { type: ['integer', 'null'] },
    updatedAt: { type: ['string', 'null'], format: 'date-time' },
    licence: { anyOf: [objectOf({ name: STRING, url: ADDRESS }), { type: 'null' }] },
    errorReports: {
      anyOf: [
        objectOf({ mailbox: STRING_OR_NOTHING, url: { type: ['string', 'null'], format: 'uri' } }),
        { type: 'null' },
      ],
      description: 'Where errors in its facts are reported: a functional mailbox or a page, one of the two',
    },
  }),
  Report: {
    description: 'What a report says of itself; its rows stand in `rows`',
    ...objectOf({
      table: STRING,
      title: STRING,
      description: STRING,
      language: { type: 'string', enum: ['sv', 'en'] },
      address: ADDRESS,
      parameters: listOf(objectOf({ name: STRING, value: STRING })),
      citation: STRING,
      counties: listOf(component('schemas', 'ReportedCounty')),
      cursor: { ...STRING_OR_NOTHING, description: 'What the next pull gives as `after`' },
      next: {
        anyOf: [objectOf({ page: STRING, address: ADDRESS }), { type: 'null' }],
        description: 'The page after this one, where pages are asked for',
      },
      columns: listOf(objectOf({ name: STRING, type: COLUMN_TYPE, title: STRING, description: STRING })),
    }),
  },
  Table: objectOf({
    name: STRING,
    title: TEXT_SCHEMA,
    description: TEXT_SCHEMA,
    key: { ...STRING_OR_NOTHING, description: 'The column by whose values a later pull says which rows to drop' },
    address: ADDRESS,
    forms: listOf(objectOf({ name: STRING, mediaType: STRING, address: ADDRESS })),
    parameters: listOf(
      objectOf(
        {
          name: STRING,
          description: TEXT_SCHEMA,
          type: { type: 'string', enum: ['text', 'integer', 'boolean'] },
          format: { type: 'string', enum: ['date', 'date-time'] },
          list: { type: 'boolean' },
          values: listOf(STRING),
          required: { type: 'boolean' },
          byDefault: STRING,
          example: STRING,
        },
        ['name', 'description', 'type', 'list', 'required'],
      ),
    ),
    columns: listOf(
      objectOf(
        {
          name: STRING,
          type: COLUMN_TYPE,
          title: TEXT_SCHEMA,
          description: TEXT_SCHEMA,
          shows: {
            type: 'string',
            enum: ['CODE', 'WORDS'],
            description:
              'Whether it is a code beside which its words stand, or those words: `labels` leaves one of them out',
          },
        },
        ['name', 'type', 'title', 'description'],
      ),
    ),
  }),
  TableList: objectOf({
    reports: ADDRESS,
    openApi: ADDRESS,
    readingRules: { type: 'object', additionalProperties: TEXT_SCHEMA },
    rowStates: { type: 'object', additionalProperties: TEXT_SCHEMA },
    tables: listOf(component('schemas', 'Table')),
  }),
  CsvMetadata: objectOf({
    '@context': { type: 'array', prefixItems: [{ const: 'http://www.w3.org/ns/csvw' }] },
    url: ADDRESS,
    dialect: { type: 'object' },
    tableSchema: objectOf({ columns: listOf({ type: 'object' }), primaryKey: listOf(STRING) }, ['columns']),
  }),
};
