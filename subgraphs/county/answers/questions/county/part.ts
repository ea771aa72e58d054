import type { AspectId } from '#schema/codebook/codebook.ts';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import { licenceOf } from '#schema/open-data/licences.ts';
import { countyQuestion } from '#schema/questions/county-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { toOrganisationAnswer } from '#subgraphs/county/answers/parts/resolve-references.ts';
import { attachedDocuments } from '#subgraphs/county/reading/attached-documents.ts';
import { Document, Fact, Instrument } from '#subgraphs/county/store/entities/index.ts';

/** The county, its region, what it holds and what it knows to be missing. */
export default part({
  question: countyQuestion,
  async answer(_, known) {
    const { em, revision } = known;
    const { slugs, notWhollyRead } = await attachedDocuments(known);
    const documents = await em.find(Document, {
      $or: [{ holding: { $ne: 'MENTIONED_ONLY' } }, { slug: { $in: slugs } }],
    });
    const texts = await em.count(Fact, {
      aspect: 'documentKind' satisfies AspectId,
      subject: { $in: documents.map((row) => row.id) },
      value: { kind: 'AGREEMENT_TEXT' },
    });
    return {
      ...answerBaseOf(known),
      contractVersion: CONTRACT_VERSION,
      region: revision && (await toOrganisationAnswer(revision.region, known)),
      licence: licenceOf(revision?.licence),
      instruments: await em.count(Instrument),
      documentsHeld: documents.length,
      textsHeld: slugs.length,
      textsNotWhollyRead: notWhollyRead,
      agreementTextsHeld: texts,
      knownGaps: revision?.knownGaps ?? [],
    };
  },
});
