import { defineEntity, p } from '@mikro-orm/core';
import type { FactChange } from '#schema/questions/changes-question.ts';
import type { Member } from '#schema/values/enumerations.ts';

/**
 * One line of the county's log: an instrument or a document that an import added, changed or removed.
 * Written within that import and never edited, but for what an erasure takes out, so the log tells what happened after its subject is gone.
 */
export const Change = defineEntity({
  name: 'Change',
  tableName: 'change',
  properties: {
    /** 1, 2, 3 … without a gap, in the order in which imports were committed. */
    position: p.integer().primary(),
    /** Drawn at random for each import, and anew at an erasure: a position with another mark belongs to another log. */
    mark: p.text(),
    /** Never earlier than that of the line before. */
    at: p.datetime(),
    subject: p.text(),
    subjectType: p.text().$type<Member<'SubjectType'>>(),
    kind: p.text().$type<Member<'ChangeKind'>>(),
    /** Title and kind as they were then; for what was removed, as they were last. */
    title: p.text().nullable(),
    instrumentKind: p.text().$type<Member<'InstrumentKind'>>().nullable(),
    /** For a subject that changed: which of its facts. */
    facts: p.json<FactChange[]>().nullable(),
  },
});
