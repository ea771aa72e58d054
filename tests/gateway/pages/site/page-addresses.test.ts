import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITE_LANGUAGES } from '#gateway/pages/site/language.ts';
import { languageOf, PAGE_NAMES, pageAddress, pageAtPath, searchOf } from '#gateway/pages/site/page-addresses.ts';
import { projectFiles, ROOT } from '#tests/support/project-files.ts';

const both = PAGE_NAMES.flatMap((page) => SITE_LANGUAGES.map((language) => ({ page, language })));

describe('Every page', () => {
  it.each(both)('$page in $language is found at its own address', ({ page, language }) => {
    const place = { page, language, rest: pageAtPath(pageAddress({ page, language, rest: null })) ? null : 'a:b' };
    expect(pageAtPath(pageAddress(place))).toEqual(place);
    expect(languageOf(pageAddress(place))).toBe(language);
  });

  it.each(PAGE_NAMES)('%s has a view', (page) => {
    expect(existsSync(`${ROOT}gateway/pages/views/${page}/view.ts`)).toBe(true);
  });

  it('that has a view has an address', () => {
    const views = projectFiles('gateway/pages/views/').filter((file) => file.endsWith('/view.ts'));
    expect(views.map((file) => file.split('/').at(-2)).sort()).toEqual([...PAGE_NAMES].sort());
  });
});

describe('An address', () => {
  it.each(['ostergotland:agreement:barn-och-unga', 'åäö & 50 % / ett?#två', '日本', 'a+b c'])(
    'leads back to what stands after its path: %s',
    (rest) => {
      const address = pageAddress({ page: 'instrument', language: 'en', rest });
      const { pathname } = new URL(address, 'http://hub.test');
      expect(pageAtPath(pathname)).toEqual({ page: 'instrument', language: 'en', rest });
    },
  );

  it('can be read by people: ids and lists stand in it as they are', () => {
    const parameters = { ids: ['a:agreement:b', 'c:agreement:d'], on: '2020-07-01', differs: true, my: null, q: '' };
    expect(searchOf(parameters)).toBe('ids=a:agreement:b,c:agreement:d&on=2020-07-01&differs=1');
  });

  it.each([
    '/en/',
    '/jamfor/',
    '/jamfor/x',
    '/handling',
    '/handling/',
    '/handling/%E0%A4%A',
    '/engelska',
    '/en/jamfor',
  ])('of no page is none: %s', (path) => {
    expect(pageAtPath(path)).toBeNull();
  });
});
