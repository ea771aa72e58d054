import { choiceDefinitions } from '#schema/codebook/choice-definitions.ts';
import { aspectsOfDocuments, codebook } from '#schema/codebook/codebook.ts';
import { municipalityCalled } from '#schema/reference/municipalities-of.ts';
import { allMunicipalities } from '#schema/reference/reference.ts';
import { documentsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { MAX_WORDING_WORDS } from '#schema/seeds/fact-seed.ts';
import { schemaAt } from '#schema/seeds/fields-at.ts';
import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { formSchema } from '#schema/seeds/seed-json-schema.ts';
import { enumerations, membersOf } from '#schema/values/enumerations.ts';
import { typeOfKind } from '#schema/values/instrument-types.ts';

/**
 * What a form is made of, for a browser: the codebook, the printed names of enumerations, the JSON Schema of a fact of each aspect and of
 * what stands beside facts, and the municipalities with their codes.
 */
export function toldReference() {
  return {
    codebook: {
      ...{ version: codebook.version, groups: codebook.groups },
      aspects: [...codebook.aspects.values()],
      themes: [...codebook.themes.values()],
    },
    enumerations,
    choices: choiceDefinitions,
    forms: formsOfAll(),
    municipalities: allMunicipalities.map(({ code, name }) => ({ code, name: municipalityCalled(name) })),
    instrumentTypes: Object.fromEntries(membersOf('InstrumentKind').map((kind) => [kind, typeOfKind(kind)])),
    wordingWords: MAX_WORDING_WORDS,
  };
}

export type ToldReference = ReturnType<typeof toldReference>;

/** The forms of what is no fact. */
export const SILENCE_FORM = 'notStated';
export const ORGANISATION_FORM = 'organisations';

function formsOfAll() {
  const ofDocuments = new Set<string>(aspectsOfDocuments.map(({ id }) => id));
  return Object.fromEntries([
    ...[...codebook.aspects.keys()].flatMap((aspect) => {
      const schema = ofDocuments.has(aspect)
        ? schemaAt(documentsSeed, ['documents', 0, 'facts', aspect, 0])
        : schemaAt(instrumentSeed, ['facts', aspect, 0]);
      return schema ? [[aspect, formSchema(schema)] as const] : [];
    }),
    ...(
      [
        [SILENCE_FORM, schemaAt(instrumentSeed, [SILENCE_FORM, 0])],
        [ORGANISATION_FORM, schemaAt(organisationsSeed, [ORGANISATION_FORM, 0])],
      ] as const
    ).flatMap(([name, schema]) => (schema ? [[name, formSchema(schema)] as const] : [])),
  ]);
}
