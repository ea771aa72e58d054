import { useMemo, useState } from 'react';
import { say } from '../asking/page-settings.ts';
import { PANEL } from '../parts/panel-words.ts';
import { csvOf } from './csv-of.ts';
import { findRows } from './find-rows.ts';
import { type FlatCell, type FlatTable, flattenRows } from './flatten-rows.ts';
import { readAnswer } from './read-answer.ts';

/** Rows that are shown; a browser draws more of them slowly, and the file has them all. */
const MOST_SHOWN = 200;

interface TablePanelProps {
  response: string;
  /** Of the operation, which the file is named after. */
  name: string | null;
}

/** The answer as a wide table, with a file of it. */
export function TablePanel({ response, name }: TablePanelProps) {
  const [chosen, setChosen] = useState('');
  const answer = useMemo(() => readAnswer(response), [response]);
  const lists = useMemo(() => findRows(answer?.data), [answer]);
  const list = lists.find(({ path }) => path.join('.') === chosen) ?? lists[0];
  const table = useMemo(() => list && flattenRows(list.rows), [list]);
  if (!answer) return <p role="status">{say(PANEL.noAnswer)}</p>;
  return (
    <>
      {answer.faulty && <p role="status">{say(PANEL.hasErrors)}</p>}
      {(!table || table.rows.length === 0) && <p role="status">{say(PANEL.noRows)}</p>}
      {table && list && table.rows.length > 0 && (
        <>
          <div className="hub-bar">
            {lists.length > 1 && (
              <label>
                {`${say(PANEL.listOf)} `}
                <select value={list.path.join('.')} onChange={({ target }) => setChosen(target.value)}>
                  {lists.map(({ path }) => (
                    <option key={path.join('.')}>{path.join('.')}</option>
                  ))}
                </select>
              </label>
            )}
            <button type="button" className="hub-button" onClick={() => download(table, `${name ?? 'answer'}.csv`)}>
              {say(PANEL.download)}
            </button>
            <span>
              {`${table.rows.length} ${say(PANEL.rows)}, ${table.columns.length} ${say(PANEL.columns)}`}
              {table.rows.length > MOST_SHOWN && `: ${say(PANEL.firstRows)}`}
            </span>
          </div>
          <Shown table={table} label={list.path.join('.') || say(PANEL.answer)} />
        </>
      )}
    </>
  );
}

function Shown({ table: { columns, rows }, label }: { table: FlatTable; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard.
    <section className="hub-table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_SHOWN).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and never change places.
            <tr key={index}>
              {row.map((cell, at) => (
                <Cell key={columns[at]} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: FlatCell }) {
  return cell === null ? (
    <td>
      <code className="hub-soft">null</code>
    </td>
  ) : (
    <td>{String(cell)}</td>
  );
}

function download(table: FlatTable, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
