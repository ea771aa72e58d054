import type { Member } from '#schema/values/enumerations.ts';
import { inDigits } from '#subgraphs/county/rules/wordings/number-words.ts';
import { linesUnder, type Paper, type Sentence } from '../paper/sentence.ts';
import { type Proposal, type ProposedOrganisation, propose } from '../proposals/proposal.ts';
import { asProposed, type OrganisationInSentence, organisationsIn, plainSlug } from './organisations-in.ts';

const ARE_PARTIES =
  /(?<!\p{L})(?:mellan|parter(?:na)?|avtalsparter(?:na)?|ingås av|ingåtts|tecknas|träffas|slutits|sluts|nedan kalla\p{L}+|deltagande parter|gemensam(?:t|ma)? för|^i (?:avtalet|överenskommelsen|samarbetet) (?:deltar|ingår)|bakom (?:avtalet|överenskommelsen) står|medlemmar(?:na)? (?:är|i)|förbundsmedlemmar(?:na)?)(?!\p{L})/u;
const AGREE = /överenskommelse|avtal|(?<!\p{L})ök(?!\p{L})|kommit överens|enats|samverka|samarbet/u;
const NO_PARTY = /(?:är|som) (?:inte|ej) (?:\p{L}+ )?(?:avtals|samarbets)?part|utan att vara (?:avtals)?part/u;
/** That who is no party has a part in the work. */
const TAKES_PART = /(?<!\p{L})(?:deltar|medverkar|ingår|bidrar|samverkar|finns med)(?!\p{L})/u;
/** Who is asked to decide: `X föreslår Y och Z besluta`. */
const ASKED = /föreslår (?!att)(?:[^.;]{3,160}) (?:att )?(?:besluta|godkänna|anta)(?!\p{L})/u;
/** What parties do with one another is no list of them. */
const TELLS_ELSE =
  /fördelas|delas|betala|bekosta|föreslår|förutsättning|ansvarar|finansier|kostnad|behov av|representant|socialchef/u;
const ADDRESSED =
  /(?:^| )till$|^exp(?:\.|ediering)?$|^(?:till|exp(?:\.|edieras)? ?t(?:\.|ill)|kopia(?: till)?|för kännedom|skickas till|expedieras till|beslutet skickas till|sänds till|delges)$/u;

/** That the paper goes to somebody, in a running sentence. */
const SENT =
  /(?:brev|kopia|beslut|protokoll|utdrag|missiv|remiss|skrivelse|meddelande)(?:et|en)? (?:(?:ska )?går?|(?:har )?s[äk]\p{L}*ts|skickas|sänds|expedieras|delges|ställs|översänds|riktas|tillställs|kommuniceras)(?: ut| nu| härmed)?(?: på remiss)?(?: till)? |(?<!\p{L})(?:delges|tillställs) |^(?:kopia|protokollsutdrag|utdrag|expedieras) (?:ska gå )?till /u;

/** Who is a party to the instrument, and to whom the paper goes. */
export function parties({ sentences }: Paper): { proposals: Proposal[]; organisations: ProposedOrganisation[] } {
  const organisations: ProposedOrganisation[] = [];
  const say = (
    sentence: Sentence,
    found: OrganisationInSentence,
    aspect: 'parties' | 'addressees',
    role: Member<'PartyRole'>,
  ) => {
    const { from, to } = found;
    organisations.push(asProposed(found));
    return propose(sentence, {
      ...{ aspect, value: { organisation: found.slug, role }, at: [from, to] },
      why: `party/${role.toLowerCase()}`,
    });
  };
  const addressed = addressBlocks(sentences);
  const lists = new Set([...annexLists(sentences), ...preambles(sentences)]);
  const proposals = sentences.flatMap((sentence) => {
    const found = organisationsIn(sentence);
    const outside = NO_PARTY.test(sentence.plain) && TAKES_PART.test(sentence.plain) ? subjectOf(sentence) : null;
    if (outside) return [say(sentence, outside, 'parties', 'COOPERATION_PARTNER')];
    if (isAddressed(sentence) || addressed.has(sentence) || SENT.test(sentence.plain))
      return found.map((one) => say(sentence, one, 'addressees', 'ADDRESSEE'));
    if (ASKED.test(sentence.plain)) return found.map((one) => say(sentence, one, 'parties', 'ASKED_TO_DECIDE'));
    if (sentence.section === 'BASIS' || STAYS_OUT.test(sentence.plain)) return [];
    if (!(areParties(sentence, found) || lists.has(sentence))) return [];
    return found.map((one) => say(sentence, one, 'parties', 'PARTY'));
  });
  return { proposals, organisations };
}

function isAddressed({ text, section, label, heading, kind, isInHead }: Sentence): boolean {
  if (label && ADDRESSED.test(label)) return true;
  if (kind === 'HEADING') return false;
  if (isInHead && kind === 'TEXT' && /^till \p{L}/iu.test(text) && !/[.]$/.test(text)) return true;
  return (section === 'SENT_TO' || section === 'ADDRESS' || /^till$/iu.test(heading)) && !/\p{L}{3,}[.:]$/u.test(text);
}

/** What a party is called in an agreement of orders. */
const ROLE =
  /^(?:beställare|utförare|leverantör(?:er)?|huvudm[aä]n|samverkansparter|avtalsslutande|mellan|uppdragstagare|hyresvärd|hyresgäst|köpare|säljare)$/u;
/** Who was asked and stays outside. */
const STAYS_OUT =
  /(?<!\p{L})(?:avstått|tackat nej|valt att inte|inte med|deltar (?:inte|ej)|omfattas (?:inte|ej)|berörs (?:inte|ej)|ej part|yttrat sig|stå(?:r|tt)? utanför|avstår|avstod|lämnade|har lämnat|utträtt|hoppade av|hoppat av|avböjt|drog sig ur|dragit sig ur|på (?:sitt )?eget sätt|egen lösning)(?!\p{L})/u;

function areParties(sentence: Sentence, found: readonly OrganisationInSentence[]): boolean {
  const { plain, section, label } = sentence;
  if (found.length === 0) return false;
  if (label && /(?<!\p{L})(?:ej|inte|icke) /u.test(label)) return false;
  if (label && (/part(?:er)?$/u.test(label) || ROLE.test(label))) return true;
  if (section === 'PARTIES' && found.length > 0 && !NO_PARTY.test(plain)) return true;
  const first = found[0]?.from ?? 0;
  if (/mellan (?:[^.]{0,40}(?<! i ))?$/u.test(plain.slice(0, first)) && AGREE.test(plain)) return true;
  if (
    /(?:nedan|härefter|fortsättning(?:en|svis)|följande) kalla|\([”"]|, (?:nedan|härefter|hädanefter) (?:region|kommun|landsting|part)/u.test(
      plain,
    ) &&
    found.length > 0 &&
    plain.length < 260
  )
    return true;
  if (/(?:avtal|överenskommelse)\p{L}* med $/u.test(plain.slice(0, first))) return true;
  if (TELLS_ELSE.test(plain)) return false;
  if (/(?:ingå|träffa|slut|teckna)\p{L}* (?:\p{L}+ )?mellan /u.test(plain)) return true;
  if (ARE_PARTIES.test(plain) && !/^(?:ordförande|föreslås)/u.test(plain) && found.length > 1) return true;
  const kinds = new Set(found.flatMap(({ kind }) => (kind === 'GROUP' ? [] : kind)));
  return kinds.size > 1 && AGREE.test(plain);
}

/** Lines with nothing but one municipality, several in a row under a heading about those that take part. */
function annexLists(sentences: readonly Sentence[]): Set<Sentence> {
  return new Set(
    sentences.filter(
      ({ heading, kind }) =>
        kind !== 'HEADING' &&
        /(?:deltagande|ingående|anslutna|samverkande|medverkande|avtalsslutande) (?:kommuner|parter|huvudmän|organisationer)|^(?:bilaga .{0,12})?parter$/iu.test(
          heading,
        ),
    ),
  );
}

/** Lines of the head with nothing but an organisation, several right beneath one another: to whom a letter goes. */
function addressBlocks(sentences: readonly Sentence[]): Set<Sentence> {
  const head = sentences.filter(({ isInHead, section, cells }) => isInHead && section === 'HEAD' && cells.length === 0);
  const isLetter = sentences.some(({ plain }) =>
    /^(?:med )?(?:\p{L}+ )?hälsning(?:ar)?,?$|(?<!\p{L})(?:ombeds|ni har)(?!\p{L})/u.test(plain),
  );
  if (!isLetter && !head.some(({ plain }) => /missiv|följebrev|remiss|skrivelse|(?<!\p{L})brev/u.test(plain)))
    return new Set();
  const isAlone = (one: Sentence | undefined) => one !== undefined && isNameAlone(one);
  const lineOf = (one: Sentence | undefined) => (one ? linesUnder(one)[0] : Number.NaN);
  return new Set(
    head.filter((one, index) => {
      const [before, after] = [head[index - 1], head[index + 1]];
      const hasNeighbour =
        (isAlone(before) && lineOf(before) === lineOf(one) - 1) ||
        (isAlone(after) && lineOf(after) === lineOf(one) + 1);
      return isNameAlone(one) && hasNeighbour;
    }),
  );
}

function isNameAlone(sentence: Sentence): boolean {
  const found = organisationsIn(sentence);
  const named = found.reduce((sum, { from, to }) => sum + to - from, 0);
  return found.length === 1 && sentence.plain.length - named < 3;
}

/** Lines that name the parties one by one after `mellan` or `följande parter`, until something else begins. */
function preambles(sentences: readonly Sentence[]): Sentence[] {
  let isOpen = false;
  return sentences.filter(({ plain, kind, text }) => {
    if (isOpen && (ENDS_LIST.test(plain) || (kind === 'HEADING' && plain.length > 3) || /\p{L}{4,}\.$/u.test(text)))
      isOpen = false;
    const within = isOpen;
    if (
      /(?:^|\s)mellan(?: (?:följande|nedanstående|undertecknade) parter)?:?$|(?:följande|nedanstående) parter:?$|(?:part(?:er|erna)?|huvudm[aä]n\p{L}*|deltar|deltagare|ingår|med)[^.;]{0,40}:$/u.test(
        plain,
      )
    )
      isOpen = true;
    return within;
  });
}

const ENDS_LIST = /^(?:avseende|om|rörande|gällande|angående|kring|har|är|träffas|\d)(?!\p{L})/u;

/** Who a sentence is about, where that is neither a region nor a municipality: `Polisen deltar …`. */
function subjectOf({ text, plain }: Sentence): OrganisationInSentence | null {
  const name =
    /^(?<name>\p{Lu}[\p{L}-]+(?: (?!deltar|medverkar|är|ingår|kan|bidrar|har|finns)[\p{L}-]+){0,3}) (?:deltar|medverkar|är|ingår|kan|bidrar|har|finns)/u.exec(
      text,
    )?.groups?.name;
  if (!name || /^(?:den|det|denna|detta|de)(?:$| )/u.test(plain.slice(0, name.length))) return null;
  return { slug: plainSlug(name), name, kind: 'NOT_STATED', from: 0, to: name.length };
}

const COUNTED = /(?<!\p{L})(?:länets|de|samtliga|alla)(?: samtliga| alla)? (?<count>\d+) \p{L}*kommuner(?:na)?/u;

/** Whether municipalities that are counted are all of them: not those of whom a part has done something, or that are told apart. */
function isOfAll({ plain }: Sentence, from: number, length: number): boolean {
  const part = /(?:\d|(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|ton|flesta|flera|många|hälften)) av $/u;
  if (part.test(plain.slice(0, from)) || /(?<!\p{L})(?:enkät\p{L}*|svarade|remiss)(?!\p{L})/u.test(plain)) return false;
  return !/^ (?:som|med (?:flest|störst|minst)|i \p{L}*grupp\p{L}*)(?!\p{L})/u.test(plain.slice(from + length));
}

/** How many municipalities are parties, where the paper counts them. */
export function partyCounts({ sentences }: Paper): Proposal[] {
  return sentences.flatMap((sentence) => {
    const digits = inDigits(sentence.plain);
    const count = COUNTED.exec(digits)?.groups?.count;
    const place =
      /(?<!\p{L})(?:länets|de|samtliga|alla)(?: samtliga| alla)? (?:\p{L}+|\d+) \p{L}*kommuner(?:na)?/u.exec(
        sentence.plain,
      );
    if (!count || !place || !isOfAll(sentence, place.index, place[0].length)) return [];
    const at = [place.index, place.index + place[0].length] as const;
    return [
      propose(sentence, { aspect: 'partyCount', value: { count: Number(count) }, at, why: 'count/municipalities' }),
    ];
  });
}
