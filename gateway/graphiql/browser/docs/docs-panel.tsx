import { useGraphiQL } from '@graphiql/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { bilingual } from '../asking/bilingual.ts';
import { say } from '../asking/page-settings.ts';
import { PANEL } from '../parts/panel-words.ts';
import { type DocEntry, entriesOf, foundIn, MOST_FOUND } from './search-schema.ts';
import { TypePage } from './type-page.tsx';
import { typePointedAt } from './type-pointed-at.ts';

/** The schema, searched by the words of its descriptions in both languages, and read type by type. */
export function DocsPanel() {
  const { schema, reference } = useGraphiQL(({ schema, schemaReference }) => ({ schema, reference: schemaReference }));
  const [search, setSearch] = useState('');
  const [way, setWay] = useState<readonly string[]>([]);
  const entries = useMemo(() => (schema ? entriesOf(schema) : []), [schema]);
  const found = foundIn(entries, search);
  const type = schema?.getType(way.at(-1) ?? '');

  const go = useCallback((name: string) => {
    setSearch('');
    setWay((before) => (before.at(-1) === name ? before : [...before, name]));
  }, []);

  useEffect(() => {
    const pointed = reference && typePointedAt(reference);
    if (pointed) go(pointed);
  }, [reference, go]);

  return (
    <section className="hub-panel" aria-label={say(PANEL.docs)}>
      <h2>{say(PANEL.docs)}</h2>
      <label className="hub-search">
        <span>{say(PANEL.searchDocs)}</span>
        <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>
      {search.trim() !== '' && <Found found={found} onOpen={go} />}
      {search.trim() === '' && type && (
        <>
          <button type="button" className="hub-button" onClick={() => setWay(way.slice(0, -1))}>
            {say(PANEL.back)}
          </button>
          <TypePage type={type} onOpen={go} />
        </>
      )}
      {search.trim() === '' && !type && schema?.getQueryType() && (
        <>
          <p>{say(PANEL.docsLead)}</p>
          <TypePage type={schema.getQueryType() ?? null} onOpen={go} />
        </>
      )}
    </section>
  );
}

function Found({ found, onOpen }: { found: readonly DocEntry[]; onOpen(type: string): void }) {
  return (
    <>
      <p role="status">{found.length === 0 ? say(PANEL.noneFound) : `${found.length} ${say(PANEL.found)}`}</p>
      <ul className="hub-list">
        {found.slice(0, MOST_FOUND).map(({ kind, name, type, description }) => (
          <li key={`${kind} ${type} ${name}`}>
            <button type="button" onClick={() => onOpen(type)}>
              <code>{kind === 'type' ? name : `${type}.${name}`}</code> <small>{say(PANEL[kind])}</small>
              <span>{bilingual(description).first}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
