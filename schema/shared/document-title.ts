/** The first line of a query that the hub publishes. */
const TITLE = /^# (\S.*?) · (\S.*)$/;

/** What a query answers, as its first line says it in Swedish and English. Throws where it does not; `name` is its file’s, without ending. */
export function documentTitle(name: string, query: string): { sv: string; en: string } {
  const [line = ''] = query.split(/\r?\n/);
  const [, sv, en] = TITLE.exec(line) ?? [];
  if (!sv || !en)
    throw new Error(`${name}.graphql begins with "${line}"; expected "# what it answers in Swedish · in English"`);
  return { sv, en };
}
