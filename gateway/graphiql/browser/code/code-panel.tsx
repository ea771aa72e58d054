import { parse as parseJson } from 'jsonc-parser';
import { useState } from 'react';
import { findRows } from '../answer/find-rows.ts';
import { readAnswer } from '../answer/read-answer.ts';
import { endpoint, say } from '../asking/page-settings.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import type { OpenTab } from '../parts/open-tab.ts';
import { PANEL } from '../parts/panel-words.ts';
import type { AskedCode } from './asked-code.ts';
import { curlCode } from './curl-code.ts';
import { pandasCode } from './pandas-code.ts';
import { powerQueryCode } from './power-query-code.ts';
import { rCode } from './r-code.ts';

/** What code can be written in. */
const LANGUAGES = [
  { name: 'Power Query', code: powerQueryCode },
  { name: 'R', code: rCode },
  { name: 'pandas', code: pandasCode },
  { name: 'curl', code: curlCode },
] as const;

/** Code that asks what the open tab asks, with its variables. */
export function CodePanel({ tab }: { tab: OpenTab }) {
  const [chosen, setChosen] = useState<(typeof LANGUAGES)[number]>(LANGUAGES[0]);
  const code = chosen.code(codeFor(tab));
  return (
    <>
      <div className="hub-bar">
        <fieldset className="hub-views">
          <legend className="hub-hidden">{say(PANEL.language)}</legend>
          {LANGUAGES.map((language) => (
            <button
              key={language.name}
              type="button"
              aria-pressed={language === chosen}
              onClick={() => setChosen(language)}
            >
              {language.name}
            </button>
          ))}
        </fieldset>
        <CopyButton label={say(PANEL.copy)} done={say(PANEL.copied)} text={() => code} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard. */}
      <section className="hub-code" tabIndex={0} aria-label={chosen.name}>
        <pre>
          <code>{code}</code>
        </pre>
      </section>
    </>
  );
}

function codeFor({ query, variables, operationName, response }: OpenTab): AskedCode {
  const several = (query.match(/^\s*(?:query|mutation|subscription)\b/gm)?.length ?? 0) > 1;
  const [list] = findRows(readAnswer(response)?.data);
  return {
    url: new URL(endpoint, location.href).href,
    query,
    variables: (parseJson(variables) as Record<string, unknown> | undefined) ?? {},
    operationName: several ? operationName : null,
    rows: list?.path ?? [],
  };
}
