import { z } from 'zod';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** How an agreement is given notice of: how long before, in which form, by whom. */
export const termination = valueType({
  name: 'Termination',
  schema: z
    .strictObject({
      noticeMonths: z
        .int32()
        .nonnegative()
        .nullable()
        .default(null)
        .describe('Uppsägningstid i månader, om angiven · Period of notice in months, if stated'),
      inWriting: z
        .boolean()
        .nullable()
        .default(null)
        .describe(
          'Om uppsägningen ska vara skriftlig; tomt när det inte anges · Whether notice is in writing; null where not stated',
        ),
      by: z
        .array(organisation)
        .default([])
        .describe('Vilka som kan säga upp, om angivet · Who can give notice, if stated'),
      text,
    })
    .describe('Uppsägning · Termination'),
  text: ({ noticeMonths, inWriting, by, text }, names, { name }) =>
    sentences(
      labelled(name, text),
      noticeMonths === null
        ? undefined
        : {
            sv: `Uppsägningstid: ${noticeMonths} ${noticeMonths === 1 ? 'månad' : 'månader'}`,
            en: `Period of notice: ${noticeMonths} ${noticeMonths === 1 ? 'month' : 'months'}`,
          },
      inWriting === null ? undefined : inWriting ? WRITTEN : NOT_WRITTEN,
      by.length === 0
        ? undefined
        : labelled(
            { sv: 'Kan sägas upp av', en: 'Notice can be given by' },
            joined(by.map((slug) => untranslated(names.organisation(slug)))),
          ),
    ),
  readings: ({ noticeMonths }) => (noticeMonths === null ? null : [String(noticeMonths)]),
  held: ({ noticeMonths }) =>
    noticeMonths === null ? [] : [{ as: 'MONTHS', says: noticeMonths, at: ['noticeMonths'] }],
});

const WRITTEN = { sv: 'Skriftligen', en: 'In writing' };
const NOT_WRITTEN = { sv: 'Behöver inte vara skriftlig', en: 'Need not be in writing' };
