import type { Message } from './told.ts';

/** Why a draft has no place among the seeds of a county. */
export const DRAFT_MESSAGES = {
  documentThere: {
    sv: 'dokumentet ”<document>” finns redan; förväntade ett papper som inte finns, eller dess fil med ett annat namn',
    en: 'a document "<document>" is there already; expected a paper that is not, or its file under another name',
  },
  instrumentThere: {
    sv: '<file> finns redan; förväntade ett eget kortnamn (--slug)',
    en: '<file> is there already; expected a short name of its own (--slug)',
  },
  noFolder: {
    sv: 'inget län ”<county>” under seeds/; förväntade ett som har en mapp där, eller --to med en egen mapp',
    en: 'no county "<county>" under seeds/; expected one that has a folder there, or --to with a folder of its own',
  },
  noCounty: {
    sv: '”<county>” är inget län i SCB:s tabeller; förväntade dess kortnamn, som "halland", så att en ny mapp kan börja',
    en: '"<county>" is no county of SCB\'s tables; expected its slug, such as "halland", so that a new folder can begin',
  },
  isJson: {
    sv: '<file> är JSON; förväntade YAML att lägga utkastet i, eller --to med en annan mapp',
    en: '<file> is JSON; expected YAML to add a draft to, or --to with another folder',
  },
  notInOrder: {
    sv: 'underlaget i <folder> är inte i ordning; förväntade att "hub check <county>" inte har några anmärkningar först',
    en: '<folder> does not hold what seeds hold; expected "hub check <county>" to find no issue first',
  },
  onOneLine: {
    sv: '<file> har sin lista på en rad; förväntade varje post på egna rader',
    en: '<file> has its list on one line; expected each entry on lines of its own',
  },
} as const satisfies Record<string, Message>;
