import { CONTRACT_VERSION } from '../../../schema/contract/contract.ts';
import { organisationId } from '../../../schema/ids.ts';
import { countyQuestion } from '../../../schema/questions/county.ts';
import { Document, Fact, Instrument } from '../entities/index.ts';
import { part } from './part.ts';

/** The county, its region, what it holds and what it knows to be missing. */
export const countyPart = part({
  question: countyQuestion,
  async answer(_, context) {
    const { em, county, loaders } = context;
    const state = await context.state();
    const region = await loaders.organisation.load(state.region);
    const documents = await em.find(Document, { holding: { $ne: 'MENTIONED_ONLY' } });
    const texts = await em.count(Fact, {
      aspect: 'documentKind',
      subject: { $in: documents.map((row) => row.id) },
      value: { kind: 'AGREEMENT_TEXT' },
    });
    return {
      updatedAt: state.updatedAt.toISOString(),
      contractVersion: CONTRACT_VERSION,
      region: {
        id: organisationId(county.slug, state.region),
        name: region?.name ?? state.region,
        aliases: region?.aliases ?? [],
        scbCode: region?.scbCode ?? null,
      },
      instruments: await em.count(Instrument, { removedAt: null }),
      documentsHeld: documents.length,
      agreementTextsHeld: texts,
      knownGaps: state.knownGaps,
    };
  },
});
