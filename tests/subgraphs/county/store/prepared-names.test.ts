import { describe, expect, it } from 'vitest';
import { preparedNames } from '#subgraphs/county/store/database/prepared-names.ts';

const code = (value: string) => Object.assign(new Error('said by the server'), { code: value });

describe('The names of prepared statements', () => {
  it('are the same for the same text, and others for others', () => {
    const { nameOf } = preparedNames();
    expect([nameOf('select 1'), nameOf('select 2'), nameOf('select 1')]).toEqual(['hub_0', 'hub_1', 'hub_0']);
  });

  it('are so many at most, as every connection keeps them', () => {
    const { nameOf } = preparedNames(2);
    expect(['a', 'b', 'c', 'a'].map(nameOf)).toEqual(['hub_0', 'hub_1', null, 'hub_0']);
  });

  it.each(['26000', '42P05', '0A000'])('are given no more where the server says with %s that they got lost', (said) => {
    const { nameOf, isLost } = preparedNames();
    expect([isLost(code(said)), nameOf('select 1')]).toEqual([true, null]);
  });

  it('are given still where the server says something else', () => {
    const { nameOf, isLost } = preparedNames();
    expect([isLost(code('42703')), nameOf('select 1')]).toEqual([false, 'hub_0']);
  });
});
