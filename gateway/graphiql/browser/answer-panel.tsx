import { useState } from 'react';
import { TablePanel } from './answer/table-panel.tsx';
import { say } from './asking/page-settings.ts';
import { CodePanel } from './code/code-panel.tsx';
import { useOpenTab } from './parts/open-tab.ts';
import { PANEL } from './parts/panel-words.ts';

/** How an answer can be looked at. */
const VIEWS = [
  { name: 'json', label: PANEL.asJson },
  { name: 'table', label: PANEL.asTable },
  { name: 'code', label: PANEL.asCode },
] as const;

/** Below the answer: it as a table, and code that asks for it. */
export function AnswerPanel() {
  const [view, setView] = useState<(typeof VIEWS)[number]['name']>('json');
  const tab = useOpenTab();
  return (
    <div className="hub-answer">
      <fieldset className="hub-views">
        <legend className="hub-hidden">{say(PANEL.answer)}</legend>
        {VIEWS.map(({ name, label }) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
            {say(label)}
          </button>
        ))}
      </fieldset>
      {view !== 'json' && (
        <div className="hub-view">
          {view === 'table' ? <TablePanel response={tab.response} name={tab.operationName} /> : <CodePanel tab={tab} />}
        </div>
      )}
    </div>
  );
}
