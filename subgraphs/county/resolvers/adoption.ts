import { distinct } from '../../../schema/distinct.ts';
import type { CountyContext } from '../context.ts';
import { adoptionOf } from '../decisions/adoption.ts';
import type { InstrumentRow } from '../loaders.ts';
import { answerFact, citationsOf } from './fact.ts';
import { resolveOrganisation } from './organisation.ts';

/** The adoption table of an agreement over all its parties. */
export async function answerAdoption({ id }: InstrumentRow, context: CountyContext) {
  const facts = (aspect: string) => context.loaders.facts.load({ subject: id, aspect });
  const [parties, decisions] = await Promise.all([facts('parties'), facts('decisions')]);
  const rows = await adoptionOf(parties, decisions, context.loaders);
  return rows.map(({ party, steps, naming, ...row }) => ({
    ...row,
    party: party === null ? null : resolveOrganisation(party, context),
    steps: steps.map(answerFact),
    citations: distinct([...naming, ...steps].flatMap(citationsOf)),
  }));
}
