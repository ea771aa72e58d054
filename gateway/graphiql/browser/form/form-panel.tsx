import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { GraphQLSchema } from 'graphql';
import { parse as parseJson } from 'jsonc-parser';
import { useEffect, useState } from 'react';
import { say } from '../asking/page-settings.ts';
import { useOpenTab } from '../parts/open-tab.ts';
import { PANEL } from '../parts/panel-words.ts';
import { type FormInput, findInputs } from './find-inputs.ts';
import { type ChoiceLists, choiceLists } from './form-choices.ts';
import { InputField } from './input-field.tsx';
import { type WrittenQuestion, writeInput } from './write-input.ts';

/** A form for what can be chosen in the open query. Whatever is chosen is written where it stands, and nothing else changes. */
export function FormPanel() {
  const { schema, queryEditor, variableEditor } = useGraphiQL(({ schema, queryEditor, variableEditor }) => ({
    schema,
    queryEditor,
    variableEditor,
  }));
  const { run } = useGraphiQLActions();
  const tab = useOpenTab();
  const [fresh, setFresh] = useState<WrittenQuestion | null>(null);
  const { query, variables } = fresh ?? tab;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the tab knows comes a moment later, and is taken from then on.
  useEffect(() => setFresh(null), [tab.query, tab.variables]);
  const lists = useChoiceLists();
  const inputs = inputsOf(schema, query, variables);

  function choose({ id }: FormInput, chosen: readonly string[] | null) {
    // What is in the editors is newer than what the tab knows.
    const written = { query: queryEditor?.getValue() ?? query, variables: variableEditor?.getValue() ?? variables };
    const input = inputsOf(schema, written.query, written.variables)?.find((each) => each.id === id);
    if (!input) return;
    const after = writeInput(written, input, chosen);
    setFresh(after);
    if (after.query !== written.query) queryEditor?.setValue(after.query);
    if (after.variables !== written.variables) variableEditor?.setValue(after.variables);
  }

  const fields = [...Map.groupBy(inputs ?? [], ({ id }) => id.slice(0, id.indexOf('.')))];
  return (
    <section className="hub-panel" aria-label={say(PANEL.form)}>
      <h2>{say(PANEL.form)}</h2>
      <p>{say(PANEL.formLead)}</p>
      {inputs === null && <p role="status">{say(PANEL.unreadable)}</p>}
      {inputs?.length === 0 && <p role="status">{say(PANEL.nothingToChoose)}</p>}
      {fields.map(([id, ofField]) => {
        const given = ofField.filter(({ value, required }) => value !== null || required);
        const others = ofField.filter((input) => !given.includes(input));
        const shown = (input: FormInput) => (
          <InputField key={input.id} input={input} lists={lists} onChoose={(chosen) => choose(input, chosen)} />
        );
        return (
          <section key={id} className="hub-field" aria-label={ofField[0]?.field}>
            <h3>{ofField[0]?.field}</h3>
            {given.map(shown)}
            {others.length > 0 && (
              <details>
                <summary>{`${say(PANEL.more)} (${others.length})`}</summary>
                {others.map(shown)}
              </details>
            )}
          </section>
        );
      })}
      {fields.length > 0 && (
        <button type="button" className="hub-button hub-go" onClick={() => run()}>
          {say(PANEL.ask)}
        </button>
      )}
    </section>
  );
}

/** What can be chosen; `null` where the query cannot be read, or the schema is not there yet. */
function inputsOf(schema: GraphQLSchema | null | undefined, query: string, variables: string): FormInput[] | null {
  try {
    return schema ? findInputs(schema, query, parseJson(variables) ?? {}) : null;
  } catch {
    return null;
  }
}

const NO_LISTS: ChoiceLists = { aspects: [], themes: [], counties: [], instruments: [], organisations: [] };

function useChoiceLists(): ChoiceLists {
  const [lists, setLists] = useState(NO_LISTS);
  useEffect(() => {
    // Without them ids can still be read, and written in the query.
    choiceLists().then(setLists, () => {});
  }, []);
  return lists;
}
