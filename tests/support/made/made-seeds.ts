import type { z } from 'zod';
import { appliesTo, codebook } from '#schema/codebook/codebook.ts';
import { formatId } from '#schema/keys/ids.ts';
import type { countySeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { MAX_WORDING_WORDS, writtenAspects } from '#schema/seeds/fact-seed.ts';
import { type Member, membersOf } from '#schema/values/enumerations.ts';
import { typeOfKind } from '#schema/values/instrument-types.ts';
import { type MadeFacts, madeFacts, madeThemesNotStated } from './made-facts.ts';
import { madeOrganisation, organisationSlug } from './made-organisation.ts';
import { madePhrase, madeText } from './made-words.ts';
import { inTurn, type Material } from './material.ts';
import { type Random, randomFor } from './random.ts';

export interface MadeOptions {
  slug: string;
  /** The same seed makes the same county; another one, another. */
  seed?: number;
  instruments?: number;
  /** Facts of each instrument, at least. */
  facts?: number;
  documents?: number;
  organisations?: number;
  /** The days that dates fall on. */
  days?: Material['days'];
  /** The highest age. */
  oldest?: number;
  /** Other counties, of whose instruments this one may tell. */
  beside?: readonly Pick<MadeOptions, 'slug' | 'instruments'>[];
}

/** What the seed files of a made-up county hold; its instruments are made one at a time, so there can be any number. */
export interface MadeSeeds {
  slug: string;
  county: z.input<typeof countySeed>;
  organisations: z.input<typeof organisationsSeed>['organisations'];
  documents: (MadeFacts & { slug: string; holding: string; lineCount?: number; sourceFile?: string })[];
  /** How many instruments there are. */
  instruments: number;
  instrument(place: number): MadeFacts & { slug: string; kind: string };
}

const KINDS = membersOf('InstrumentKind');
const HOLDINGS = membersOf('Holding');
const DOCUMENT_ASPECTS = writtenAspects('DOCUMENT');

/** The id of the instrument in a place of a made-up county. */
export function madeId(county: string, place: number): string {
  return formatId({ county, type: typeOfKind(kindOf(place)), slug: `made-${place}` });
}

/** Makes what a county states, with all that the codebook knows, and the cases that papers and readers stumble over. */
export function madeSeeds(options: MadeOptions): MadeSeeds {
  const { slug, seed = 1, instruments = 12, facts: least = 0, documents = 7, organisations = 20 } = options;
  const papers = Array.from({ length: documents }, (_, place) => paper(place));
  const citable = papers.flatMap(({ slug, lineCount }) => (lineCount === undefined ? [] : [{ slug, lineCount }]));
  const themes = ownThemes(randomFor(seed, slug, 'themes'));
  const drawn = {
    organisation: Array.from({ length: organisations }, (_, place) => organisationSlug(place)),
    document: papers.map((each) => each.slug),
    theme: [...codebook.themes.keys(), ...themes.map(({ id }) => id)],
    aspect: [...codebook.aspects.keys()],
  };

  function materialFor(what: string, place: number, turn: number): Material {
    const random = randomFor(seed, slug, what, place);
    const member = inTurn(random, turn);
    return {
      random,
      member,
      text: () => madeText(random, random.below(20) === 0 ? 60 : 1 + random.below(12)),
      phrase: () => madePhrase(random, random.below(8) === 0 ? MAX_WORDING_WORDS : 1 + random.below(5)),
      refer: {
        organisation: () => random.of(drawn.organisation),
        document: () => random.of(drawn.document),
        theme: () => member('theme', drawn.theme),
        aspect: () => random.of(drawn.aspect),
        instrument: () => otherInstrument(random, place, options),
      },
      days: options.days ?? { from: '2015-01-01', to: '2026-12-31' },
      oldest: options.oldest ?? 25,
    };
  }

  return {
    slug,
    county: {
      region: organisationSlug(0),
      themes,
      knownGaps: [madeText(randomFor(seed, slug, 'gaps'), 8)],
    },
    organisations: drawn.organisation.map((_, place) =>
      madeOrganisation(place, materialFor('organisation', place, place)),
    ),
    documents: papers.map((each, place) => ({
      ...each,
      ...(each.lineCount === undefined
        ? { facts: {}, notStated: [] }
        : madeFacts(DOCUMENT_ASPECTS, { turn: place, least: 0, citable }, materialFor('document', place, place))),
    })),
    instruments,
    instrument(place) {
      const kind = kindOf(place);
      const aspects = writtenAspects('INSTRUMENT').filter((aspect) => appliesTo(aspect, typeOfKind(kind)));
      const turn = Math.floor(place / KINDS.length) + (place % KINDS.length);
      const [saying, material] = [{ turn, least, citable }, materialFor('instrument', place, turn)];
      const { facts, notStated } = madeFacts(aspects, saying, material);
      return {
        slug: `made-${place}`,
        kind,
        ...(turn % 2 === 0 ? { shortTitle: material.text() } : {}),
        codebook: turn % 4 === 0 ? '1.0.0' : codebook.version,
        facts,
        notStated: [...notStated, ...(turn % 4 === 0 ? [] : madeThemesNotStated(saying, material))],
      };
    },
  };
}

function kindOf(place: number): Member<'InstrumentKind'> {
  return KINDS[place % KINDS.length] ?? 'AGREEMENT';
}

/** Another instrument of the county, one of a county beside it, or one that nobody there has. */
function otherInstrument(random: Random, place: number, { slug, instruments = 12, beside = [] }: MadeOptions): string {
  const next = madeId(slug, (place + 1 + random.below(Math.max(instruments - 1, 1))) % instruments);
  if (beside.length === 0 || random.below(3) > 0) return next;
  const other = random.of(beside);
  const there = other.instruments ?? 12;
  return madeId(other.slug, random.below(there + 1));
}

/** Every third document is only mentioned: nobody has counted its lines. */
function paper(place: number) {
  const holding = HOLDINGS[place % HOLDINGS.length] as string;
  const read = holding !== 'MENTIONED_ONLY';
  return {
    slug: `paper-${place}`,
    holding,
    ...(read ? { lineCount: 1 + ((place * 97) % 400) } : {}),
    ...(read && place % 2 === 0 ? { sourceFile: `Papper ${place}.pdf` } : {}),
  };
}

/** Themes that subdivide one of the codebook, the last of them one of the county's own. */
function ownThemes(random: Random): NonNullable<z.input<typeof countySeed>['themes']> {
  const broader = random.of([...codebook.themes.keys()]);
  return [`${broader}/made`, `${broader}/made/within`].map((id) => ({
    id,
    name: madeText(random, 2),
    definition: madeText(random, 6),
  }));
}
