import { useState } from 'react';
import { say } from '../asking/page-settings.ts';
import { hasWords } from '../parts/has-words.ts';
import { PANEL } from '../parts/panel-words.ts';
import type { FormChoice } from './form-choices.ts';

interface ChoiceListProps {
  choices: readonly FormChoice[];
  chosen: readonly string[];
  onChoose(chosen: readonly string[]): void;
}

/** More choices than this can be searched. */
const MANY = 8;

/** Any of several, in the order in which they were chosen; what is chosen and not known stands last, as it is written. */
export function ChoiceList({ choices, chosen, onChoose }: ChoiceListProps) {
  const [search, setSearch] = useState('');
  const unknown = chosen.filter((id) => !choices.some(({ value }) => value === id));
  const all = [...choices, ...unknown.map((value) => ({ value, label: value }))];
  const found = all.filter(({ value, label }) => hasWords(`${label} ${value}`, search));
  const names = chosen.map((id) => all.find(({ value }) => value === id)?.label ?? id);

  function turn(value: string, on: boolean) {
    onChoose(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  }

  const boxes = (
    <ul className="hub-choices">
      {found.map(({ value, label }) => (
        <li key={value}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => turn(value, target.checked)}
            />
            <span>{label}</span>
          </label>
        </li>
      ))}
    </ul>
  );
  if (all.length <= MANY) return boxes;
  return (
    <details>
      <summary>
        {names.length > 0 ? `${say(PANEL.chosen)} (${names.length}): ${names.join(', ')}` : say(PANEL.choose)}
      </summary>
      <label className="hub-search">
        <span>{say(PANEL.filter)}</span>
        <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>
      {boxes}
    </details>
  );
}
