import { getNamedType } from 'graphql';
import { useEffect, useId, useState } from 'react';
import { bilingual } from '../asking/bilingual.ts';
import { say } from '../asking/page-settings.ts';
import { PANEL } from '../parts/panel-words.ts';
import { ChoiceList } from './choice-list.tsx';
import type { FormInput } from './find-inputs.ts';
import { type ChoiceLists, choicesFor, type FormChoice } from './form-choices.ts';

interface InputFieldProps {
  input: FormInput;
  lists: ChoiceLists;
  onChoose(chosen: readonly string[] | null): void;
}

/** One thing to choose: several of a list, one of a list, or what is written. */
export function InputField({ input, lists, onChoose }: InputFieldProps) {
  const id = useId();
  const choices = choicesFor(input, lists) ?? yesOrNo(input);
  const label = input.path.join('.');
  const help = <small id={`${id}-help`}>{bilingual(input.description).first}</small>;
  const name = 'variable' in input.place ? `${label} ($${input.place.variable})` : label;
  if (input.list && choices)
    return (
      <fieldset className="hub-input" aria-describedby={`${id}-help`}>
        <legend>{name}</legend>
        {help}
        <ChoiceList
          choices={choices}
          chosen={input.value ?? []}
          onChoose={(chosen) => onChoose(orNone(input, chosen))}
        />
      </fieldset>
    );
  return (
    <div className="hub-input">
      <label htmlFor={id}>{name}</label>
      {help}
      {choices ? (
        <OneOf id={id} input={input} choices={choices} onChoose={onChoose} />
      ) : (
        <Text id={id} input={input} onChoose={onChoose} />
      )}
    </div>
  );
}

function OneOf({
  id,
  input,
  choices,
  onChoose,
}: Omit<InputFieldProps, 'lists'> & { id: string; choices: FormChoice[] }) {
  const [chosen = ''] = input.value ?? [];
  const known = chosen === '' || choices.some(({ value }) => value === chosen);
  return (
    <select
      id={id}
      aria-describedby={`${id}-help`}
      value={chosen}
      onChange={({ target }) => onChoose(target.value === '' ? null : [target.value])}
    >
      {(!input.required || chosen === '') && <option value="">{say(PANEL.nothing)}</option>}
      {!known && <option value={chosen}>{chosen}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** What is written is taken when the field is left, or at Enter. */
function Text({ id, input, onChoose }: Omit<InputFieldProps, 'lists'> & { id: string }) {
  const given = input.value?.join(', ') ?? '';
  const [text, setText] = useState(given);
  useEffect(() => setText(given), [given]);
  const day = getNamedType(input.type).name === 'Date';
  function take() {
    const values = input.list ? text.split(',').map((value) => value.trim()) : [text.trim()];
    const present = values.filter((value) => value !== '');
    if (text !== given) onChoose(orNone(input, present));
  }
  return (
    <input
      id={id}
      aria-describedby={`${id}-help`}
      value={text}
      placeholder={day ? say(PANEL.day) : undefined}
      pattern={day ? '\\d{4}-\\d{2}-\\d{2}' : undefined}
      autoComplete="off"
      onChange={({ target }) => setText(target.value)}
      onBlur={take}
      onKeyDown={({ key }) => key === 'Enter' && take()}
    />
  );
}

/** Nothing chosen is no value; where one has to be, it is an empty list. */
function orNone({ required, list }: FormInput, chosen: readonly string[]): readonly string[] | null {
  return chosen.length === 0 && !(required && list) ? null : chosen;
}

function yesOrNo({ type }: FormInput): FormChoice[] | null {
  if (getNamedType(type).name !== 'Boolean') return null;
  return [
    { value: 'true', label: say(PANEL.yes) },
    { value: 'false', label: say(PANEL.no) },
  ];
}
