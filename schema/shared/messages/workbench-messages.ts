import type { Message } from './told.ts';

/** Why the workbench refuses what is asked of it. */
export const WORKBENCH_MESSAGES = {
  otherHost: {
    sv: 'det här frågas efter hos en annan värd; förväntade <host>',
    en: 'this is asked for another host; expected <host>',
  },
  otherOrigin: {
    sv: 'det här frågas från ett annat ursprung; förväntade http://<host>',
    en: 'this is asked from another origin; expected http://<host>',
  },
  otherSite: {
    sv: 'det här frågas från en annan webbplats; förväntade arbetsbänkens sida',
    en: 'this is asked from another site; expected the page of the workbench',
  },
  notRead: { sv: 'förväntade GET', en: 'expected GET' },
  noOrigin: { sv: 'inget ursprung anges; förväntade sidans', en: 'no origin is given; expected that of the page' },
  oldToken: {
    sv: 'sidans nyckel saknas eller är gammal; läs in sidan igen',
    en: 'the token of the page is missing or old; load the page again',
  },
  nothingThere: { sv: 'ingenting finns på den adressen', en: 'nothing is at this address' },
  unexpected: {
    sv: 'något oväntat gick fel; terminalen säger vad',
    en: 'something unexpected went wrong; the terminal says what',
  },
  notOurs: { sv: 'det här är inte vad arbetsbänken skickar: <why>', en: 'this is not what the workbench sends: <why>' },
  tooMuch: { sv: 'mer än <most> MB skickades; förväntade mindre', en: 'more than <most> MB were sent; expected less' },
  noPaperName: {
    sv: '”<name>” är inte namnet på ett papper; förväntade ett som slutar på <endings>',
    en: '"<name>" is no name of a paper; expected one that ends with <endings>',
  },
  otherPaper: {
    sv: 'ett annat papper heter <name>; förväntade ett eget namn',
    en: 'another paper is called <name>; expected a name of its own',
  },
  noPaper: { sv: 'papperet finns inte; förväntade ett i <folder>', en: 'no such paper; expected one of <folder>' },
} as const satisfies Record<string, Message>;
