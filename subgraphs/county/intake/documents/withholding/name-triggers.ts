/** Contact data beside which somebody is named: what was replaced, and words that call it so. */
const CONTACT =
  /\[(?:e-?post|telefon|tfn|mobil|person|mejl|mail)[^\]\n]{0,30}\]|(?<!\p{L})(?:e-?post(?:adress)?|mejl|e-?mail|tfn|tel|telefon|telefonnummer|mobil|mobiltelefon|direktnummer|phone)(?!\p{L})\s?[:.;]/iu;

/** Who answers, writes and sees to it, in Swedish and English. */
const LABEL = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    String.raw`\p{L}{0,20}handläggar(?:e|en|es|ens|na|nas)`,
    'handlägg(?:s|es|ts|des) av',
    'kontaktperson(?:en|er|erna|s|ens|ers)?',
    String.raw`kontakt(?:uppgifter)?(?=\s*[:|\t]|\s*$)`,
    'kontakta',
    'besvaras av',
    'svarar på frågor',
    'frågor (?:ställs |riktas |skickas )?till',
    String.raw`\p{L}{0,20}sekreterare(?:n|ns|s)?`,
    '(?:upprätta|utarbeta|författa|redigera|sammanställ)(?:d|t|ts|des) av',
    '(?:skriven|skrivet|framtagen|framtaget) av',
    'upprättare|författare(?:n)?|rapportör|referent',
    String.raw`ansvarig(?:a|t)? (?:tjänste\p{L}+|handläggare|chef|utredare)`,
    String.raw`tjänste(?:person|man|kvinna|män)\p{L}*`,
    'föredragande|vid protokollet|vid pennan|protokollförare|enligt uppdrag',
    '(?:synpunkter|svar|yttrande|remissvar) (?:lämnas |skickas |sänds )?till',
    '(?:lämnas|ställs|sänds|riktas|meddelas|anmäls|mejlas) till',
    '(?:projekt|process|delprojekt|utvecklings)ledare|samordnare',
    'case officers?|contact(?: persons?)?|contacts',
    'questions (?:are answered by|to)|answered by|please contact',
    'secretary|responsible (?:official|officer)|author|rapporteur|administrator',
    '(?:drawn up|prepared|written|drafted|compiled) by',
  ].join('|')})(?!\p{L})`,
  'giu',
);

/** Who takes part: names follow on lines of their own, or in cells. */
const LIST =
  /(?<!\p{L})(?:(?:projekt|arbets|referens|styr|lednings|expert|skriv)grupp(?:en|ens)?(?: \p{L}+)?|deltagare|närvarande|medverkande|ledamöter|ersättare|representanter|(?:för- och efter)?namn|participants|project group|working group|members|name|names)\s*(?=[:|\t]|$)/iu;

/** What a text ends with, or a part of it that somebody signs. */
const SIGNING =
  /(?<!\p{L})(?:underskrift(?:er)?|undertecknas|undertecknat|namnförtydligande|ort och datum|med vänlig(?:a)? hälsning(?:ar)?|vänliga hälsningar|enligt uppdrag|vid protokollet|signatur|yours sincerely|kind regards|signature)(?!\p{L})/iu;
const SENT =
  /(?<!\p{L})(?:beslutet skickas till|skickas till|sändlista|kopia till|expedieras till|för kännedom)(?!\p{L})/iu;
const DATED =
  /^\s*(?:dnr|diarienr|diarienummer|ärendenr|datum)?[ :.]*(?:[\p{Lu}]{0,6} )?\d{4}[-/]\d{1,4}(?:-\d\d)?\s*$/iu;

/** Whether contact data stands on a line. */
export function hasContact(line: string): boolean {
  return CONTACT.test(line);
}

/** Where words stand on a line beside which somebody is named: from a character, up to but without another. */
export function labelsOn(line: string): { from: number; to: number }[] {
  const list = LIST.exec(line);
  const found = [...line.matchAll(LABEL), ...(list ? [list] : [])];
  return found.map(({ index, 0: said }) => ({ from: index, to: index + said.length }));
}

/** Whether names follow a line on lines of their own, of people who take part in something. */
export function beginsList(line: string): boolean {
  return LIST.test(line) && line.length < 160;
}

/** Whether a part that somebody signs begins with a line. */
export function beginsSigning(line: string): boolean {
  return SIGNING.test(line) && line.length < 80;
}

/** Whether a line says where a decision goes, which is said after who signs it. */
export function isSentTo(line: string): boolean {
  return SENT.test(line) && line.length < 80;
}

/** Whether a line is a date or a reference, as headers of pages are. */
export function isDated(line: string): boolean {
  return DATED.test(line);
}
