import type { QuestionCountsQuery, QuestionsQuery } from '#gateway/pages/documents/generated-documents.ts';
import type { AnsweredWords } from '#gateway/pages/site/language.ts';
import { codebook } from '#schema/codebook/codebook.ts';

type Item<List> = NonNullable<NonNullable<List> extends readonly (infer One)[] ? One : never>;
type AnsweredAspect = Item<QuestionsQuery['aspects']>;
type AnsweredTheme = Item<QuestionsQuery['themes']>;
type CountedRow = Item<NonNullable<QuestionCountsQuery['compare']>['rows']>;

/** Something that can be asked of all instruments. */
export interface CountedQuestion {
  /** The id of the aspect or theme. */
  id: string;
  name: AnsweredWords | null;
  definition: AnsweredWords | null;
  /** How many of all instruments say something; `null` where that is not counted, or it is asked what they do not say. */
  count: { some: number; all: number; illegible: boolean } | null;
  amongStated: CountedRow['amongStated'];
  /** The theme that it subdivides; `null` where there is none. */
  within: AnsweredWords | null;
}

/** Questions that belong together. */
export interface QuestionGroup {
  /** For an address within the page. */
  id: string;
  name: AnsweredWords | null;
  questions: CountedQuestion[];
}

/** What is known of how many say something. */
interface Counted {
  all: number;
  /** Of aspects; `null` where they are not counted. */
  rows: readonly CountedRow[] | null;
  /** Of themes; one that nobody speaks of has none. */
  facets: readonly { code: string; count: number | null }[];
}

/** All that can be asked: aspects in their groups, and themes as a group of their own, those that subdivide one after it. */
export function countedQuestions(
  aspects: readonly AnsweredAspect[],
  themes: readonly AnsweredTheme[],
  counted: Counted,
): { groups: QuestionGroup[]; themes: CountedQuestion[] } {
  const groups = Map.groupBy(aspects, ({ group }) => group?.code ?? '');
  return {
    groups: [...groups].map(([id, own]) => ({
      id,
      name: own[0]?.group?.name ?? null,
      questions: own.map((aspect) => ofAspect(aspect, counted)),
    })),
    themes: inOrder(themes).map(({ theme, within }) => ofTheme(theme, within, counted)),
  };
}

function ofAspect({ id, name, definition }: AnsweredAspect, { all, rows }: Counted): CountedQuestion {
  const row = rows?.find(({ aspect }) => aspect?.id === id);
  const { stated, inferred, illegible } = row?.counts ?? {};
  const some = (stated ?? 0) + (inferred ?? 0) + (illegible ?? 0);
  const count = row && !codebook.aspects.get(id)?.absence ? { some, all, illegible: (illegible ?? 0) > 0 } : null;
  return { id, name, definition, count, amongStated: row?.amongStated ?? null, within: null };
}

function ofTheme(
  { id, name, definition }: AnsweredTheme,
  within: AnsweredWords | null,
  { all, facets }: Counted,
): CountedQuestion {
  const some = facets.find(({ code }) => code === id)?.count ?? 0;
  return { id, name, definition, count: { some, all, illegible: false }, amongStated: null, within };
}

/** Themes with those that subdivide them after each, and the one that each subdivides. */
function inOrder(themes: readonly AnsweredTheme[], broader: AnsweredTheme | null = null): Placed[] {
  return themes
    .filter((theme) => (theme.broader ?? null) === (broader?.id ?? null))
    .flatMap((theme) => [{ theme, within: broader?.name ?? null }, ...inOrder(themes, theme)]);
}

interface Placed {
  theme: AnsweredTheme;
  within: AnsweredWords | null;
}
