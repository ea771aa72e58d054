import { useGraphiQLActions } from '@graphiql/react';
import { createContext, useContext, useState } from 'react';
import { say } from '../asking/page-settings.ts';
import { asksAtOnce, firstVariables, type PublishedQuery } from '../asking/published-queries.ts';
import { hasWords } from '../parts/has-words.ts';
import { useOpening, useOpenTab } from '../parts/open-tab.ts';
import { PANEL } from '../parts/panel-words.ts';

/** What the hub publishes, for whatever is shown in GraphiQL. */
export const Published = createContext<readonly PublishedQuery[]>([]);

/** Kinds of published queries, by what their names begin with. */
const GROUPS = [
  { label: PANEL.ofExamples, holds: (name: string) => !name.includes('/') },
  { label: PANEL.ofPages, holds: (name: string) => name.startsWith('pages/') },
  { label: PANEL.ofReports, holds: (name: string) => name.startsWith('reports/') },
];

/** All published queries by the question that they answer; one that is chosen opens, and is asked where it can be. */
export function ExamplesPanel() {
  const published = useContext(Published);
  const [search, setSearch] = useState('');
  const { run } = useGraphiQLActions();
  const open = useOpening();
  const tab = useOpenTab();
  const found = published.filter(({ title, name }) => hasWords(`${title.sv} ${title.en} ${name}`, search));

  function choose(chosen: PublishedQuery) {
    open(
      { query: chosen.query, variables: firstVariables(chosen) },
      tab.query.trim() === '' || published.some(({ query }) => query === tab.query),
    );
    if (asksAtOnce(chosen)) void run();
  }

  return (
    <section className="hub-panel" aria-label={say(PANEL.examples)}>
      <h2>{say(PANEL.examples)}</h2>
      <p>{say(PANEL.examplesLead)}</p>
      <label className="hub-search">
        <span>{say(PANEL.searchExamples)}</span>
        <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </label>
      {found.length === 0 && <p role="status">{say(PANEL.noneFound)}</p>}
      {GROUPS.map(({ label, holds }) => {
        const queries = found.filter(({ name }) => holds(name));
        if (queries.length === 0) return null;
        return (
          <div key={label.en}>
            <h3>{say(label)}</h3>
            <ul className="hub-list">
              {queries.map((query) => (
                <li key={query.name}>
                  <button type="button" aria-current={query.query === tab.query} onClick={() => choose(query)}>
                    {say(query.title)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
