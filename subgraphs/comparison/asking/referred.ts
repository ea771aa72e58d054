import type { Aspect, Theme } from '#schema/codebook/codebook.ts';
import type { InstrumentAnswer, OrganisationAnswer } from '#schema/questions/shared/reference-answers.ts';

/** What resolvers pass on of what answers point at: as counties answer it, or as the codebook has it. */
export type ReferredOrganisation = OrganisationAnswer;
export type ReferredInstrument = InstrumentAnswer;
export type ReferredTheme = Theme;
export type ReferredAspect = Aspect;
