import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { enteredOf, type FormNode, type ShownReferences, valueIn } from '#gateway/workbench/browser/form-values.ts';
import { toldReference } from '#gateway/workbench/told-reference.ts';
import { type AspectId, aspectOf, codebook } from '#schema/codebook/codebook.ts';
import { documentsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { schemaAt } from '#schema/seeds/fields-at.ts';
import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { madeObject } from '#tests/support/made/made-value.ts';
import { madePhrase, madeText } from '#tests/support/made/made-words.ts';
import { inTurn, type Material } from '#tests/support/made/material.ts';
import { randomFor } from '#tests/support/made/random.ts';

const { forms } = toldReference();
const NAMES: Record<string, string> = { 'made-body': 'Det påhittade organet', coordination: 'Samordnade insatser' };
const shown: ShownReferences = {
  show: (_, slug) => NAMES[slug] ?? slug,
  read: (_, words) => Object.keys(NAMES).find((slug) => NAMES[slug] === words) ?? words,
};

function schemaOf(form: string): z.ZodObject {
  const at =
    form === 'organisations'
      ? schemaAt(organisationsSeed, ['organisations', 0])
      : form === 'notStated'
        ? schemaAt(instrumentSeed, ['notStated', 0])
        : aspectOf(form as AspectId).of === 'DOCUMENT'
          ? schemaAt(documentsSeed, ['documents', 0, 'facts', form, 0])
          : schemaAt(instrumentSeed, ['facts', form, 0]);
  return at as z.ZodObject;
}

function materialFor(form: string, turn: number): Material {
  const random = randomFor('form', form, turn);
  return {
    random,
    refer: {
      organisation: () => 'made-body',
      document: () => 'paper',
      instrument: () => 'dalarna:agreement:made',
      theme: () => 'coordination',
      aspect: () => 'title',
    },
    member: inTurn(random, turn),
    text: () => madeText(random, 1),
    phrase: () => madePhrase(random, 4),
    days: { from: '1990-01-01', to: '2040-12-31' },
    oldest: 130,
  };
}

/** A made value with what the schema alone does not tell: a citation that is one. */
function madeFor(form: string, turn: number): Record<string, unknown> {
  const { unconfirmed: _, ...shape } = schemaOf(form).shape;
  const made = madeObject(z.strictObject(shape), materialFor(form, turn));
  return {
    ...made,
    ...('cite' in made ? { cite: ['paper:1', 'paper:3-4'].slice(0, 1 + (turn % 2)) } : {}),
    ...('key' in made ? { key: `key-${turn}` } : {}),
    ...('slug' in made ? { slug: `slug-${turn}` } : {}),
    ...('parent' in made ? { parent: 'made-body' } : {}),
    ...('scbCode' in made ? { scbCode: '1380' } : {}),
    ...(form === 'notStated' ? { aspects: ['title'] } : {}),
    ...('themes' in made ? { themes: ['coordination'] } : {}),
  };
}

const FORMS = Object.keys(forms);

describe('The form of every aspect', () => {
  it('is there', () => {
    const written = [...codebook.aspects.keys()].filter((aspect) => aspect !== 'themesNotStated');
    expect(FORMS.filter((form) => codebook.aspects.has(form)).sort()).toEqual(written.sort());
  });

  it.each(FORMS)('of %s gives what was entered as the value of the seed', (form) => {
    const node = forms[form] as FormNode;
    const schema = schemaOf(form);
    for (let turn = 0; turn < 40; turn++) {
      const made = madeFor(form, turn);
      const entered = enteredOf(node, made, shown);
      const value = valueIn(node, structuredClone(entered), shown);
      expect(schema.parse(value)).toEqual(schema.parse(made));
    }
  });

  it.each(FORMS)('of %s leaves what nobody changed as it is written', (form) => {
    const node = forms[form] as FormNode;
    for (let turn = 0; turn < 20; turn++) {
      const made = { ...madeFor(form, turn), unconfirmed: true };
      expect(valueIn(node, enteredOf(node, made, shown), shown, made)).toBe(made);
    }
  });
});

describe('What is entered', () => {
  const number: FormNode = { anyOf: [{ type: 'number' }, { type: 'null' }] };

  it.each([
    ['1 234 567,5', 1_234_567.5],
    ['−40 000', -40_000],
    ['omkring tio', 'omkring tio'],
  ])('as the number %s is %s', (entered, value) => {
    expect(valueIn(number, entered, shown)).toBe(value);
  });

  it('as nothing is left out where it may be, and null where it must be there', () => {
    expect(valueIn(number, '  ', shown, undefined, false)).toBeUndefined();
    expect(valueIn(number, '', shown)).toBeNull();
  });

  it('in one field changes that field, and the order of none', () => {
    const node = forms.title as FormNode;
    const before = { text: { sv: 'Ett', en: 'One' }, unconfirmed: true, cite: ['paper:1'], wording: 'Ett' };
    const entered = enteredOf(node, before, shown) as Record<string, never>;
    const value = valueIn(node, { ...entered, wording: 'Två' }, shown, before);
    expect(JSON.stringify(value)).toBe(JSON.stringify({ ...before, wording: 'Två' }));
  });
});
