import type { Page } from 'playwright-core';
import { A1, A2, A6, DIRECTIVE } from '#tests/support/fixture-ids.ts';

/** A picture of `docs/pictures/`: what the window shows. */
export interface Picture {
  name: string;
  address: string;
  look?: 'dark' | 'narrow';
  /** What is done before it is taken. */
  first?(page: Page): Promise<unknown>;
}

const COMPARED = `/jamfor?ids=${[A1, A2, A6, DIRECTIVE].join(',')}&on=2020-07-01`;

/** The pictures that the documentation shows; none of a paper’s running text, which is no part of the project. */
export const PICTURES: readonly Picture[] = [
  { name: 'compare', address: COMPARED, first: (page) => page.evaluate('scrollTo(0, 380)') },
  { name: 'compare-narrow', address: COMPARED, look: 'narrow', first: (page) => page.evaluate('scrollTo(0, 1_600)') },
  { name: 'start', address: '/?my=05' },
  { name: 'question', address: '/fraga/financing' },
  { name: 'timeline', address: '/tidslinje?on=2020-07-01', look: 'dark' },
  { name: 'coverage', address: '/en/coverage?age=19&placement=OUTSIDE_HOME&on=2020-07-01' },
  { name: 'instrument', address: `/handling/${A1}` },
  { name: 'codebook', address: '/kodbok', look: 'dark' },
  { name: 'decisions', address: '/en/decisions?waiting=1' },
  { name: 'search', address: '/en/search?q=samverkan' },
  { name: 'open-data', address: '/oppna-data' },
];
