import { z } from 'zod';
import { dateText, innerDate } from './date.ts';
import { label, oneOf } from './enumerations.ts';
import { heldDates } from './held.ts';
import { organisation } from './organisation.ts';
import { joined, labelled, phrase, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

const condition = z
  .strictObject({
    kind: oneOf('ConditionKind'),
    wording: phrase.describe('Villkoret enligt ordalydelsen · The condition as worded'),
    text,
    fulfilment: oneOf('Fulfilment').default('UNKNOWN'),
    deadline: innerDate
      .optional()
      .describe('När det senast ska vara uppfyllt, om angivet · By when it is to be fulfilled, if stated'),
  })
  .meta({ graphql: 'Condition' })
  .describe('Villkor för beslutet · Condition of the decision');

const UNNAMED = { sv: 'Organ som inte anges', en: 'A body that is not stated' };

/** One step on the way to a decision: who does what, on whose proposal, under which condition. */
export const decisionStep = valueType({
  name: 'DecisionStep',
  schema: z
    .strictObject({
      order: z.int32().positive().nullable().default(null).describe('Ordning bland stegen · Order among the steps'),
      item: z.string().nullable().default(null).describe('Punkt i beslutet · Item of the decision'),
      body: organisation
        .optional()
        .describe('Vem som beslutar; tomt när det inte anges · Who decides; null where not stated'),
      action: oneOf('DecisionAction'),
      status: oneOf('DecisionStatus'),
      date: innerDate.optional().describe('När beslutet togs · When it was taken'),
      proposedBy: z.array(organisation).default([]).describe('På vems förslag · On whose proposal'),
      text,
      conditions: z.array(condition).default([]),
      sentTo: z.array(organisation).default([]).describe('Vilka beslutet skickas till · To whom the decision is sent'),
    })
    .describe('Ett steg på väg mot beslut · A step on the way to a decision'),
  text: ({ body, action, status, date, text, conditions }, names) => {
    const decided = joined([label('DecisionStatus', status), date && dateText(date)], ' ');
    const by = body === undefined ? UNNAMED : untranslated(names.organisation(body));
    return sentences(
      labelled(joined([by, decided]), label('DecisionAction', action)),
      text,
      ...conditions.flatMap(({ kind, text: own, fulfilment, deadline }) => [
        labelled(
          joined([{ sv: 'Villkor', en: 'Condition' }, label('Fulfilment', fulfilment)]),
          kind === 'OTHER' ? own : label('ConditionKind', kind),
        ),
        deadline && labelled({ sv: 'Senast', en: 'No later than' }, dateText(deadline)),
      ]),
    );
  },
  readings: (value) => [`${value.body ?? '?'}:${value.action}:${value.status}`],
  held: ({ date, conditions }) => [
    ...heldDates({ date }),
    ...conditions.flatMap(({ deadline }, place) =>
      heldDates({ deadline }).map((part) => ({ ...part, at: ['conditions', String(place), ...part.at] })),
    ),
  ],
});
