import { allCounties, allMunicipalities } from '#schema/reference/reference.ts';

/** Words with a capital that are in nobody's name: what organisations, papers and their parts are called, and who does what. */
const WORDS = `
  ab hb kb att av bakgrund barn barnen barnens barns besvaras beslut beslutet bilaga bilagor box c/o centrala cc
  datum den denna det diarienummer dnr dokument dokumentet e-post epost en enligt er ett fas fax frågor fråga från för förslag
  förskola första andra tredje gamla gemensam god hej hela hjärta hälso hälsningar hälsning i ink inga ingen innehåll
  inre januari februari mars april juni juli augusti september oktober november december kap kapitel klicka
  kommun kommunal kommunala kommuner kommunen kommunerna kommunernas kontakt kontakta kontaktuppgifter kopia kostnad kungliga
  lagen landsting landstinget lilla lokal lokala länk länets mail mellersta mejl med mobil mobiltelefon mål mot mottagare måndag tisdag onsdag
  torsdag fredag lördag söndag nationell nationella namn namnförtydligande norra norr ny nya nytt nr nära och om omsorg
  ort organisation ordning part parter parterna på politisk politiska psykisk psykiska rapport referens region regional regionala regionen
  regioner remiss rädda röda saknas sammanträde samråd samverkan sankt sid sida sidan skola socialtjänst socialtjänsten
  stad staden statens stora styrgruppen styrelse svar svara svenska svenskt sverige sveriges syfte säker söder södra tel telefon telefax
  telefonnummer tfn tid tidplan till trygg underskrift ungas unga ungdom ungdomar ungdomars uppdrag utanför vi vid vice vård vården
  vuxna välkommen väster västra växel yttre äldre ärende ärendet öster östra över övre nedre övriga underskrifter adress besöksadress
  postadress webb webbplats hemsida st fonden stiftelsen föreningen församlingen kyrkan korset näringsliv göteborgsregionen
  the of and for to from dear contact questions question region county council agreement annex date page phone telephone
  direktiv version utgåva giltig fastställd mvh hälsar undertecknat justerat justeras justerare närvarande frånvarande ledamöter
  ledamot ersättare deltagare representant representanter medverkande projektgrupp projekt arbetsgrupp läs mer se även
  åtgärd åtgärder roll funktion titel befattning förnamn efternamn förvaltning enhet avdelning verksamhet verksamheter
  dokumenttyp riktlinje riktlinjer publicerad reviderad godkänd upprättad mini-maria hotell sjukhus klinik rådhuset postgiro bankgiro plusgiro
  chief officer head manager director department administration case board committee chair vice-chair secretary municipality`;

const words = new Set(WORDS.trim().split(/\s+/));

/** How words end that name organisations, papers and functions. */
const ENDS = new RegExp(
  `(?:${[
    'kommun(?:en|er|erna)?',
    'region(?:en|er|erna)?',
    'förvaltning(?:en|ar|arna)?',
    'nämnd(?:en|er|erna)?',
    '(?<!^.{0,3})styrelse(?:n|r|rna)?',
    'avdelning(?:en)?',
    'enhet(?:en|er|erna)?',
    'förbund(?:et|en)?',
    'län(?:et)?',
    'lagen',
    'avtal(?:et|en)?',
    'överenskommelse(?:n|r|rna)?',
    'direktiv(?:et|en)?',
    'planen',
    'program(?:met)?',
    'grupp(?:en|er|erna)?',
    'utskott(?:et)?',
    'kansli(?:et)?',
    'verket',
    'myndighet(?:en|er)?',
    'sjukhus(?:et|en)?',
    '(?:för|grund|hög|folkhög|gymnasie|musik|kultur)?skola(?:n)?',
    'skolan',
    'gymnasi(?:um|et)',
    'vården',
    'hälsan?',
    'omsorg(?:en)?',
    'tjänst(?:en)?',
    'centr(?:um|et|al|alen)',
    'center',
    'mottagning(?:en|ar)?',
    'bolag(?:et)?',
    'stiftelse(?:n)?',
    'förening(?:en|ar)?',
    'församling(?:en)?',
    'kyrkan',
    'universitet(?:et)?',
    'institut(?:et)?',
    'råd(?:et)',
    'samråd(?:et)?',
    'nätverk(?:et)?',
    'konvention(?:en)?',
    'ordning(?:en)?',
    'chef(?:en|er)?',
    'direktör(?:en|er)?',
    'inspektör(?:en)?',
    'kurator(?:n|er)?',
    'ledare(?:n)?',
    'samordnare(?:n)?',
    'handläggare(?:n)?',
    'sekreterare(?:n)?',
    'utredare(?:n)?',
    'utvecklare(?:n)?',
    'controller',
    'rektor(?:n)?',
    'läkare(?:n)?',
    'sköterska(?:n)?',
    'psykolog(?:en)?',
    'pedagog(?:en)?',
    'strateg(?:en)?',
    'ansvarig(?:a)?',
    'ombud(?:et)?',
    'ombudsman(?:nen)?',
    'tjänsteman(?:nen)?',
    'tjänsteperson(?:en|er)?',
    'talesperson(?:en)?',
    'kontaktperson(?:en|er|erna)?',
    'assistent(?:en)?',
    'jurist(?:en)?',
    'ekonom(?:en)?',
    'registrator(?:n)?',
    'ordförande(?:n)?',
    'ledamot(?:en)?',
    'ägare(?:n)?',
    'uppdrag(?:et|en)?',
    'protokoll(?:et)?',
    'gatan',
    'vägen',
    'torget',
    'gränd(?:en)?',
    '.{4}ning(?:en|ar|arna)',
    '.{4}het(?:en|er|erna)?',
    '.{4}else(?:n|r|rna)?',
    '.{3}tion(?:en|er|erna)?',
    '.{4}liga',
  ].join('|')})s?$`,
);

/** Whether a word in lower case stands in nobody's name. */
export function isNoName(word: string): boolean {
  return words.has(word) || ENDS.test(word);
}

const PLACES = [
  ...allCounties.flatMap(({ name, short }) => [name, short]),
  ...allMunicipalities.map(({ name }) => name),
];

/** Municipalities and counties that are called by several words. */
export const placesOfWords: readonly string[] = PLACES.filter((name) => /[\s-]/.test(name));

const places = new Set(PLACES.map((name) => name.toLowerCase()));

/** Whether a municipality or a county is called by a word in lower case, also in the genitive. */
export function isPlace(word: string): boolean {
  return places.has(word) || places.has(word.replace(/s$/, ''));
}

/** What follows the name of somebody whom an organisation or a street is called after. */
export const CALLED_AFTER =
  /^\s{0,2}-?\s?(?:ab|hb|akademi\p{L}*|barnsjukhus\p{L}*|center|centrum|fond\p{L}*|församling\p{L}*|förskola\p{L}*|gat\p{L}+|gymnasi\p{L}+|gård\p{L}*|hem(?:met)?|hus(?:et)?|institut\p{L}*|kyrka\p{L}*|minne\p{L}*|park(?:en)?|plats|sal(?:en)?|sjukhus\p{L}*|skol\p{L}+|stiftelse\p{L}*|torg|universitet\p{L}*|väg(?:en)?|& \p{L}+)(?!\p{L})/iu;

/** What stands before it. */
export const CALLED_BEFORE =
  /(?:stiftelsen|fonden|föreningen|firman|församlingen|skolan|kyrkan|sankt|s:t|s:ta)\s{1,2}$/iu;
