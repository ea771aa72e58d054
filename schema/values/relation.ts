import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { instrumentId } from './instrument-id.ts';
import { labelled, quoted, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

/** How one instrument stands to another, which the paper may leave unnamed. */
export const relation = valueType({
  name: 'InstrumentRelation',
  schema: z
    .strictObject({
      type: oneOf('RelationType'),
      target: instrumentId.optional().describe('Det andra instrumentets id · The id of the other instrument'),
      targetUnnamed: text
        .optional()
        .describe('När källan inte namnger det andra · Where the source does not name the other'),
      text: text.optional(),
    })
    .describe('Samband med ett annat instrument · Relation to another instrument'),
  text: ({ type, target, targetUnnamed, text }, names) => {
    const other = target === undefined ? targetUnnamed : quoted(names.instrument(target));
    return sentences(other ? labelled(label('RelationType', type), other) : label('RelationType', type), text);
  },
  readings: (value) => [value.type],
});
