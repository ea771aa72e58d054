import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { language, say } from './asking/page-settings.ts';
import type { PublishedQuery } from './asking/published-queries.ts';
import { addressAsking } from './asking/shared-link.ts';
import { useOpenTab } from './parts/open-tab.ts';
import { PANEL } from './parts/panel-words.ts';

/** Monaco would frame every dash, as it could be taken for a hyphen; here words are Swedish, and not code. */
const PLAIN = { unicodeHighlight: { ambiguousCharacters: false } };

/** Answers what is open on arrival, and keeps the address what the open tab asks, so that it can be passed on. */
export function FollowTab({ published }: { published: readonly PublishedQuery[] }) {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    ({ queryEditor, variableEditor, responseEditor }) => ({ queryEditor, variableEditor, responseEditor }),
  );
  const { run } = useGraphiQLActions();
  const { query, variables, operationName } = useOpenTab();
  const arrived = useRef(false);

  useEffect(() => {
    if (!queryEditor || !variableEditor || !responseEditor || arrived.current) return;
    arrived.current = true;
    queryEditor.updateOptions({ ...PLAIN, wordWrap: 'on', ariaLabel: say(PANEL.query) });
    variableEditor.updateOptions({ ...PLAIN, ariaLabel: say(PANEL.variables) });
    responseEditor.updateOptions({ ...PLAIN, ariaLabel: say(PANEL.answer) });
    if (query.includes('{')) void run();
  }, [queryEditor, variableEditor, responseEditor, query, run]);

  useEffect(() => {
    const address = addressAsking({ query, variables, operationName }, new URL(location.href), published);
    try {
      if (address.href !== location.href) history.replaceState({}, '', address);
    } catch {
      // Browsers take no address of many megabytes, and not too many in a row; the next change is followed again.
    }
    const other = document.querySelector<HTMLAnchorElement>('a.lang');
    if (other) other.href = inOtherLanguage(address);
  }, [query, variables, operationName, published]);

  return null;
}

function inOtherLanguage(address: URL): string {
  const other = new URL(address);
  if (language === 'sv') other.searchParams.set('lang', 'en');
  else other.searchParams.delete('lang');
  return other.href;
}
