import type { ProsePart } from '#gateway/pages/parts/prose.ts';
import type { Text } from '#schema/values/text.ts';

/** What the guide says beside its parts. */
export const GUIDE = {
  lead: {
    sv: 'Vad uppgifterna i navet betyder, vad de inte betyder, och hur du räknar på dem utan att säga mer än papperen gör.',
    en: 'What the facts of the hub mean, what they do not mean, and how to count them without saying more than the papers do.',
  },
  asked: { sv: 'Frågan, som program ställer den', en: 'The query, as programs ask it' },
  answered: { sv: 'Svaret just nu', en: 'The answer right now' },
  of: { sv: 'av', en: 'of' },
  state: { sv: 'handlingar säger något om hur det finansieras', en: 'instruments say something of how it is paid for' },
  amongRead: { sv: 'av dem som är lästa för frågan', en: 'of those that have been read for the question' },
  nothingRead: { sv: 'ingen är läst för frågan', en: 'none has been read for the question' },
  whole: { sv: 'Hela svaret, grupperat', en: 'The whole answer, in groups' },
  tryIt: { sv: 'Öppna frågan i GraphiQL', en: 'Open the query in GraphiQL' },
} as const satisfies Record<string, Text>;

export const FACTS_PART: ProsePart = {
  id: 'facts',
  heading: { sv: 'En uppgift och vad den vilar på', en: 'A fact, and what it rests on' },
  paragraphs: [
    {
      sv: 'Allt i navet är uppgifter. En uppgift säger en sak om en handling, till exempel vem som betalar, och har alltid med sig de rader i ett papper som den vilar på. Ordalydelsen är papprets egen; meningen intill är navets, skriven för att förstås för sig.',
      en: 'Everything in the hub is facts. A fact says one thing of an instrument, such as who pays, and always brings the lines of a paper that it rests on. The wording is the paper’s own; the sentence beside it is the hub’s, written to be understood by itself.',
    },
    {
      sv: 'Varje uppgift säger också hur den förhåller sig till källan. Det kallas ställning, och står som stated_as i tabellerna och statedAs i API:t.',
      en: 'Every fact also says how it relates to the source. That is its standing, and it is called stated_as in tables and statedAs in the API.',
    },
  ],
  points: [
    { sv: 'Uttryckligen angivet: det står så.', en: 'Stated: it says so.' },
    {
      sv: 'Härlett: det följer av det som står. Skälet redovisas, så att du kan pröva det.',
      en: 'Inferred: it follows from what is said. The reasoning is given, so that you can try it.',
    },
    {
      sv: 'Ej angivet: pappret är läst, och det säger inget om saken.',
      en: 'Not stated: the paper has been read, and says nothing of it.',
    },
    {
      sv: 'Ej kodat: ingen har läst pappret för den frågan än.',
      en: 'Not coded: nobody has read the paper for that question yet.',
    },
    {
      sv: 'Ej tillämpligt: frågan ställs inte om det slaget av handling.',
      en: 'Not applicable: the question is not asked of that kind of instrument.',
    },
    {
      sv: 'Oläsligt: något står där, men det går inte att läsa.',
      en: 'Illegible: something stands there, but it cannot be read.',
    },
  ],
};

export const MISSING_PART: ProsePart = {
  id: 'missing',
  heading: { sv: 'Ej angivet och ej kodat är inte samma sak', en: 'Not stated and not coded are not the same' },
  paragraphs: [
    {
      sv: 'Ej angivet är en upplysning om överenskommelsen: parterna skrev inget om det i det papper som navet har. Ej kodat är en upplysning om navet: arbetet är inte gjort. Den som lägger ihop dem gör en lucka i navet till en lucka i länets samverkan.',
      en: 'Not stated tells of the agreement: the parties wrote nothing of it in the paper that the hub has. Not coded tells of the hub: the work has not been done. Whoever adds them up turns a gap in the hub into a gap in the county’s cooperation.',
    },
    {
      sv: 'Det märks i procent. Säg att tre av tolv handlingar säger hur de finansieras. Är de andra nio lästa är andelen tre av tolv, 25 procent. Är bara fyra av de nio lästa vet navet något om sju: andelen är tre av sju, 43 procent, och fem är okända. Dela därför med antalet lästa, och skriv ut hur många som inte är det.',
      en: 'It shows in percentages. Say that three of twelve instruments tell how they are paid for. If the other nine have been read, the share is three of twelve, 25 per cent. If only four of the nine have, the hub knows something of seven: the share is three of seven, 43 per cent, and five are unknown. So divide by the number that have been read, and write out how many have not.',
    },
    {
      sv: 'Ett län som inte svarade just då är en tredje sak: uppgiften kan finnas, men den kom inte fram. Sidorna säger det överst, tabellerna vägrar hellre än att bli kortare.',
      en: 'A county that did not answer just then is a third thing: there may be a fact, but it did not arrive. The pages say so at the top; tables are refused rather than shortened.',
    },
  ],
};

export const CERTAINTY_PART: ProsePart = {
  id: 'certainty',
  heading: { sv: 'Gällde den då?', en: 'Was it in force then?' },
  paragraphs: [
    {
      sv: 'Ett papper med datum är inte ett bevis för att något gällde. Navet säger hur säkert det är: belagt när både beslut och tid står där, villkorat när tiden stämmer men beslutet bara är föreslaget, möjligt när slutet är öppet eller datumet oprecist, inte belagt när inget visar det.',
      en: 'A paper with dates is no proof that something was in force. The hub says how sure it is: confirmed where both the decision and the period stand there, conditional where the period fits but the decision is only proposed, possible where the end is open or the date imprecise, not evidenced where nothing shows it.',
    },
    {
      sv: 'Räkna bara det belagda som gällande, och nämn resten för sig.',
      en: 'Count only what is confirmed as in force, and name the rest apart.',
    },
  ],
};

export const VERDICT_PART: ProsePart = {
  id: 'verdict',
  heading: { sv: 'Lika, olika, eller går inte att avgöra', en: 'The same, different, or not to be settled' },
  paragraphs: [
    {
      sv: 'En jämförelse säger lika bara när alla säger något och det är samma sak, och olika bara när alla säger något och det skiljer sig. Säger några inget står det anges av några, och därtill om de som säger något är lika varandra. Lämnar ordalydelserna flera tolkningar öppna står det att det inte går att avgöra. Vilka tolkningarna är står i förklaringen.',
      en: 'A comparison says the same only where all state something and it is one thing, and different only where all state something and it differs. Where some say nothing it says stated by some, and beside it whether those that state something agree. Where the wordings leave several readings open it says that it cannot be settled. Which readings they are stands in the explanation.',
    },
  ],
};

export const KNOWN_PART: ProsePart = {
  id: 'known',
  heading: { sv: 'Vad som var känt, och när', en: 'What was known, and when' },
  paragraphs: [
    {
      sv: 'Två tider lätt blandas ihop. ”Vad gällde den 1 juli 2020?” frågar om överenskommelserna. ”Vad visste navet den 1 mars?” frågar om navet: papper läses i efterhand och rättas. Med asKnownAt i adressen svarar navet som det hade svarat då, så att en gammal rapport går att göra om exakt.',
      en: 'Two times are easily mixed up. “What held on 1 July 2020?” asks of the agreements. “What did the hub know on 1 March?” asks of the hub: papers are read later, and corrected. With asKnownAt in the address the hub answers as it would have answered then, so that an old report can be made again exactly.',
    },
    {
      sv: 'Citera därför med revisionen av varje län, som står i varje tabell, och inte bara med dagen.',
      en: 'So cite the revision of each county, which every table tells, and not only the day.',
    },
  ],
};

export const QUERY_PART: ProsePart = {
  id: 'query',
  heading: { sv: 'En första fråga, med svar', en: 'A first query, with its answer' },
  paragraphs: [
    {
      sv: 'Den här sidan ställer själv frågan nedan, med några fält till, varje gång den visas. Svaret är alltså navets, inte ett exempel.',
      en: 'This page asks the query below itself, with some fields more, whenever it is shown. So the answer is the hub’s, and no example.',
    },
  ],
};

export const MISTAKES_PART: ProsePart = {
  id: 'mistakes',
  heading: { sv: 'Vanliga misstag', en: 'Common mistakes' },
  paragraphs: [],
  points: [
    {
      sv: 'Att dela med alla handlingar när några inte är kodade.',
      en: 'Dividing by all instruments when some are not coded.',
    },
    {
      sv: 'Att räkna rader i stället för handlingar: en handling kan säga flera saker om samma fråga.',
      en: 'Counting rows instead of instruments: an instrument can say several things of one question.',
    },
    {
      sv: 'Att ta ett förslag för ett beslut. Många papper är förslag, och ställningen säger det.',
      en: 'Taking a proposal for a decision. Many papers are proposals, and their state says so.',
    },
    {
      sv: 'Att läsa ”ej angivet” som att något inte görs. Det kan stå i ett annat papper, som navet inte har: se vad som är känt att saknas.',
      en: 'Reading “not stated” as if something were not done. It may stand in another paper that the hub does not have: see what is known to be missing.',
    },
    {
      sv: 'Att jämföra summor mellan län med olika många papper.',
      en: 'Comparing sums between counties with different numbers of papers.',
    },
    {
      sv: 'Att låta kalkylprogrammet göra 5 av länskoden 05.',
      en: 'Letting the spreadsheet make 5 of the county code 05.',
    },
    {
      sv: 'Att citera navets mening som om den vore papprets. Ordalydelsen inom citattecken är papprets.',
      en: 'Quoting the hub’s sentence as if it were the paper’s. The wording within quotation marks is the paper’s.',
    },
  ],
};
