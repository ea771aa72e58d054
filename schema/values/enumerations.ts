import { z } from 'zod';
import type { Text } from './text.ts';

/** Enumerations of the contract with their printed names; the SDL is checked against them in a test. */
export const enumerations = {
  StatedAs: {
    STATED: { sv: 'uttryckligen angivet', en: 'stated' },
    INFERRED: { sv: 'härlett', en: 'inferred' },
    NOT_STATED: { sv: 'ej angivet', en: 'not stated' },
    NOT_CODED: {
      sv: 'ej kodat: ingen har läst källan för detta',
      en: 'not coded: nobody has read the source for this',
    },
    NOT_APPLICABLE: { sv: 'ej tillämpligt', en: 'not applicable' },
    ILLEGIBLE: { sv: 'oläsligt', en: 'illegible' },
  },
  InstrumentKind: {
    AGREEMENT: { sv: 'överenskommelse', en: 'agreement' },
    FRAMEWORK_AGREEMENT: { sv: 'ramavtal', en: 'framework agreement' },
    LOCAL_AGREEMENT: { sv: 'lokalt avtal', en: 'local agreement' },
    ASSIGNMENT_DIRECTIVE: { sv: 'uppdragsdirektiv', en: 'assignment directive' },
    GUIDELINES: { sv: 'riktlinjer', en: 'guidelines' },
    UNSPECIFIED_DOCUMENT: { sv: 'ospecificerat dokument', en: 'unspecified document' },
  },
  DatePrecision: {
    DAY: { sv: 'dag', en: 'day' },
    MONTH: { sv: 'månad', en: 'month' },
    YEAR: { sv: 'år', en: 'year' },
    MONTH_DAY_NO_YEAR: { sv: 'dag och månad utan år', en: 'day and month without year' },
    INTERVAL: { sv: 'intervall', en: 'interval' },
  },
  GeographicScope: {
    COUNTY_WIDE: { sv: 'länsgemensam', en: 'county-wide' },
    LOCAL: { sv: 'lokal', en: 'local' },
  },
  LifecycleState: {
    COMMISSIONED: { sv: 'uppdrag givet', en: 'commissioned' },
    PROPOSED: { sv: 'förslag', en: 'proposed' },
    IN_CONSULTATION: { sv: 'på remiss', en: 'in consultation' },
    POSTPONED: { sv: 'bordlagd', en: 'postponed' },
    APPROVED: { sv: 'beslutad', en: 'approved' },
    IN_FORCE: { sv: 'gällande', en: 'in force' },
    EXPIRED: { sv: 'löpt ut', en: 'expired' },
    EXTENDED: { sv: 'förlängd', en: 'extended' },
    SUPERSEDED: { sv: 'ersatt eller reviderad', en: 'superseded' },
    MERGED: { sv: 'sammanslagen', en: 'merged' },
    UNKNOWN: { sv: 'okänt skede', en: 'unknown state' },
  },
  Certainty: {
    CONFIRMED: { sv: 'belagt', en: 'confirmed' },
    CONDITIONAL: {
      sv: 'villkorat: tiden stämmer, men beslutet är bara föreslaget',
      en: 'conditional: the period fits, but the decision is only proposed',
    },
    POSSIBLE: { sv: 'möjligt: öppet slut eller oprecist datum', en: 'possible: an open end or an imprecise date' },
    NOT_EVIDENCED: { sv: 'inte belagt', en: 'not evidenced' },
  },
  RelationType: {
    REVISES: { sv: 'reviderar', en: 'revises' },
    REVISED_BY: { sv: 'revideras av', en: 'is revised by' },
    SUPERSEDES: { sv: 'ersätter', en: 'supersedes' },
    MERGES: { sv: 'slår samman', en: 'merges' },
    MERGED_INTO: { sv: 'slås samman i', en: 'is merged into' },
    EXTENDS: { sv: 'förlänger', en: 'extends' },
    SUPPLEMENTED_BY: { sv: 'kompletteras av', en: 'is supplemented by' },
    BASIS_FOR: { sv: 'utgör grund för', en: 'is the basis for' },
    OVERLAPS: { sv: 'överlappar', en: 'overlaps' },
    COMMISSIONS: { sv: 'ger uppdrag om att ta fram', en: 'commissions' },
    COMMISSIONED_BY: { sv: 'tas fram på uppdrag av', en: 'is commissioned by' },
    FOLLOWS: { sv: 'följer i tid på', en: 'follows in time' },
    RELATED_TO: { sv: 'anknyter till', en: 'is related to' },
  },
  StatementKind: {
    SCOPE: { sv: 'vad som regleras', en: 'what is regulated' },
    PURPOSE: { sv: 'syfte', en: 'purpose' },
    OBJECTIVE: { sv: 'målsättning', en: 'objective' },
    OVERALL_GOAL: { sv: 'övergripande mål', en: 'overall goal' },
    ASSIGNMENT_GOAL: { sv: 'uppdragsmål', en: 'assignment goal' },
    EFFECT_GOAL: { sv: 'effektmål', en: 'effect goal' },
    DEVELOPMENT_AREA: { sv: 'utvecklingsområde', en: 'development area' },
    PRINCIPLE: { sv: 'princip eller utgångspunkt', en: 'principle' },
    COMMITMENT: { sv: 'åtagande', en: 'commitment' },
    MUNICIPAL_GOAL: { sv: 'kommunalt mål', en: 'municipal goal' },
    EQUALITY: { sv: 'jämställdhet', en: 'equality' },
    MISSION: { sv: 'uppdrag', en: 'mission' },
    BACKGROUND: { sv: 'bakgrund', en: 'background' },
    DRAFTING: { sv: 'framtagande', en: 'drafting' },
  },
  AgeBound: {
    UP_TO: { sv: 'upp till', en: 'up to' },
    UP_TO_AND_INCLUDING: { sv: 'till och med', en: 'up to and including' },
    RANGE: { sv: 'intervall', en: 'range' },
  },
  PlacementScope: {
    PLACED_ONLY: { sv: 'vårdas utanför det egna hemmet', en: 'cared for outside their own home' },
    REGARDLESS: { sv: 'oavsett boende', en: 'regardless of where they live' },
    NOT_STATED: { sv: 'boende ej angivet', en: 'placement not stated' },
  },
  TargetGroupStatus: {
    STATED: { sv: 'angiven', en: 'stated' },
    TO_BE_DEFINED: { sv: 'ska definieras', en: 'to be defined' },
    TO_BE_CONSIDERED: { sv: 'ska beaktas', en: 'to be considered' },
    PRIORITISED: { sv: 'ska särskilt uppmärksammas', en: 'prioritised' },
  },
  OrganisationKind: {
    MUNICIPALITY: { sv: 'kommun', en: 'municipality' },
    REGION: { sv: 'region', en: 'region' },
    COMMITTEE: { sv: 'nämnd', en: 'committee' },
    EXECUTIVE_BOARD: { sv: 'kommunstyrelse', en: 'municipal executive board' },
    ADMINISTRATION: { sv: 'förvaltning', en: 'administration' },
    CONSULTATION_BODY: { sv: 'samrådsorgan', en: 'consultation body' },
    NETWORK: { sv: 'nätverk', en: 'network' },
    STEERING_GROUP: { sv: 'styrgrupp', en: 'steering group' },
    WORKING_GROUP: { sv: 'arbetsgrupp', en: 'working group' },
    MINISTRY: { sv: 'departement', en: 'ministry' },
    INTEREST_ORGANISATION: { sv: 'intresseorganisation', en: 'interest organisation' },
    SERVICE: { sv: 'verksamhet', en: 'service' },
    GROUP: { sv: 'grupp av organisationer', en: 'group of organisations' },
    COUNTY_MUNICIPALITIES: {
      sv: 'länets kommuner som grupp',
      en: 'the municipalities of the county as a group',
    },
    OFFICER: { sv: 'befattning', en: 'office holder' },
    NOT_STATED: { sv: 'ej angivet', en: 'not stated' },
  },
  PartyRole: {
    PARTY: { sv: 'part', en: 'party' },
    ASKED_TO_DECIDE: { sv: 'tillfrågad part', en: 'asked to decide' },
    ADDRESSEE: { sv: 'adressat', en: 'addressee' },
    COOPERATION_PARTNER: { sv: 'samarbetspart, ej part', en: 'cooperation partner, not a party' },
    ACTOR: { sv: 'aktör', en: 'actor' },
  },
  DecisionAction: {
    ENDORSE: { sv: 'tillstyrka', en: 'endorse' },
    APPROVE: { sv: 'godkänna', en: 'approve' },
    AUTHORISE_SIGNING: { sv: 'ge rätt att underteckna', en: 'authorise signing' },
    STAND_BEHIND: { sv: 'ställa sig bakom', en: 'stand behind' },
    STAND_BEHIND_REFERRAL: {
      sv: 'ställa sig bakom att förslaget sänds på remiss',
      en: 'stand behind sending the proposal out',
    },
    POSTPONE: { sv: 'bordlägga', en: 'postpone' },
    COMMISSION: { sv: 'ge i uppdrag', en: 'commission' },
    PROPOSE: { sv: 'föreslå', en: 'propose' },
    ADOPT: { sv: 'besluta om', en: 'adopt' },
    DECIDE_DIRECTION: { sv: 'besluta om inriktning', en: 'decide on a direction' },
    PRESENT: { sv: 'lägga fram', en: 'present' },
    UNKNOWN_CONTENT: { sv: 'besluta (innehållet saknas)', en: 'decide (content missing)' },
  },
  DecisionStatus: {
    PROPOSED: { sv: 'förslag till beslut', en: 'proposed' },
    TAKEN: { sv: 'beslutat', en: 'decided' },
    PLANNED: { sv: 'planerat', en: 'planned' },
    NOT_EVIDENCED: { sv: 'ej belagt', en: 'not evidenced' },
  },
  AdoptionStatus: {
    ADOPTED: { sv: 'antagen', en: 'adopted' },
    ADOPTED_CONDITIONALLY: { sv: 'antagen på villkor', en: 'adopted on conditions' },
    NOT_EVIDENCED: { sv: 'ej belagt', en: 'not evidenced' },
  },
  ConditionKind: {
    OTHER_PARTIES_DECIDE_CORRESPONDINGLY: {
      sv: 'övriga parter fattar motsvarande beslut',
      en: 'the other parties decide correspondingly',
    },
    OTHER_PARTIES_APPROVE: { sv: 'övriga parter godkänner', en: 'the other parties approve' },
    OTHER: { sv: 'annat villkor', en: 'other condition' },
  },
  Fulfilment: {
    FULFILLED: { sv: 'uppfyllt', en: 'fulfilled' },
    NOT_FULFILLED: { sv: 'ej uppfyllt', en: 'not fulfilled' },
    UNKNOWN: { sv: 'okänt om uppfyllt', en: 'not known to be fulfilled' },
  },
  ConsultationKind: {
    REFERRAL: { sv: 'remiss', en: 'referral' },
    JOINT_CONSULTATION: { sv: 'samråd', en: 'joint consultation' },
    CO_DETERMINATION: { sv: 'medbestämmande (MBL)', en: 'co-determination' },
  },
  OpinionKind: {
    ENDORSES: { sv: 'tillstyrker', en: 'endorses' },
    ENDORSES_WITH_REMARK: { sv: 'tillstyrker med synpunkt', en: 'endorses with a remark' },
    REJECTS: { sv: 'avstyrker', en: 'rejects' },
    NOT_CALLED_FOR: { sv: 'ej påkallat', en: 'not called for' },
    COMMENTS: { sv: 'synpunkter', en: 'comments' },
  },
  FinancingKind: {
    DEFERRED_TO_FRAMEWORK_AGREEMENTS: { sv: 'framgår av ramavtal', en: 'deferred to framework agreements' },
    NO_INCREASED_COMMITMENTS: { sv: 'inga utökade åtaganden', en: 'no increased commitments' },
    FUNDED_BY: { sv: 'finansieras av', en: 'funded by' },
  },
  FollowUpInterval: {
    ANNUAL: { sv: 'årligen', en: 'annually' },
    RUNNING: { sv: 'löpande', en: 'running' },
    NOT_STATED: { sv: 'intervall ej angivet', en: 'interval not stated' },
  },
  LegalRole: {
    DUTY: { sv: 'skyldighet', en: 'duty' },
    GUIDING: { sv: 'utgångspunkt', en: 'starting point' },
    CONTEXT: { sv: 'sammanhang', en: 'context' },
    PROCEDURE: { sv: 'förfarande', en: 'procedure' },
  },
  SectionKind: {
    BACKGROUND: { sv: 'bakgrund', en: 'background' },
    MISSION: { sv: 'beskrivning av uppdraget', en: 'description of the assignment' },
    PURPOSE: { sv: 'syfte', en: 'purpose' },
    GOALS: { sv: 'mål', en: 'goals' },
    REQUIREMENTS: { sv: 'krav på uppdraget', en: 'requirements' },
    TIMETABLE: { sv: 'tidplan', en: 'timetable' },
    CHANGE_MANAGEMENT: { sv: 'förändringshantering', en: 'change management' },
    FINANCING_AND_BUDGET: { sv: 'finansiering och budget', en: 'financing and budget' },
    ORGANISATION: { sv: 'uppdragsorganisation', en: 'assignment organisation' },
  },
  Concurrency: {
    SEQUENTIAL: { sv: 'efter varandra', en: 'one after the other' },
    PARTLY_PARALLEL: { sv: 'delvis parallellt', en: 'partly in parallel' },
    PARALLEL: { sv: 'parallellt', en: 'in parallel' },
  },
  RoleKind: {
    COMMISSIONER: { sv: 'beställare', en: 'commissioner' },
    ASSIGNMENT_OWNER: { sv: 'uppdragsägare', en: 'assignment owner' },
    ASSIGNMENT_LEADER: { sv: 'uppdragsledare', en: 'assignment leader' },
    STEERING_GROUP: { sv: 'styrgrupp', en: 'steering group' },
    WORKING_GROUP: { sv: 'arbetsgrupp', en: 'working group' },
    RECEIVER_OF_DELIVERABLE: {
      sv: 'mottagare av eller beslutande om leverans',
      en: 'receiver of or decider on the deliverable',
    },
    SIGNATORY: { sv: 'undertecknare', en: 'signatory' },
    CHAIR: { sv: 'ordförande', en: 'chair' },
    VICE_CHAIR: { sv: 'vice ordförande', en: 'vice chair' },
    CASE_OFFICER: { sv: 'handläggare', en: 'case officer' },
    CONTACT: { sv: 'kontaktperson', en: 'contact' },
    SUBMISSION_RECIPIENT: { sv: 'mottagare av synpunkter', en: 'recipient of comments' },
    PROPOSER: { sv: 'förslagsställare', en: 'proposer' },
    DRAFTER: { sv: 'framtagare', en: 'drafter' },
    NOT_STATED: { sv: 'roll ej angiven', en: 'role not stated' },
  },
  DocumentKind: {
    DECISION_PROPOSAL: { sv: 'beslutsförslag', en: 'proposal for decision' },
    MEMORANDUM: { sv: 'tjänsteskrivelse', en: 'official memorandum' },
    PROPOSAL_TO_PARTIES: { sv: 'förslag till parterna', en: 'proposal to the parties' },
    DIRECTIVE: { sv: 'uppdragsdirektiv', en: 'assignment directive' },
    COVER_LETTER: { sv: 'missiv', en: 'cover letter' },
    ANNEX: { sv: 'bilaga', en: 'annex' },
    MINUTES: { sv: 'protokoll', en: 'minutes' },
    AGREEMENT_TEXT: { sv: 'överenskommelsetext', en: 'text of the agreement' },
    DECISION_BASIS: { sv: 'beslutsunderlag', en: 'decision basis' },
    COMMITTEE_DIRECTIVE: { sv: 'kommittédirektiv', en: 'committee directive' },
    OTHER: { sv: 'annat dokument', en: 'other document' },
  },
  Holding: {
    FULL_TEXT: { sv: 'texten bifogad', en: 'text attached' },
    CITED: { sv: 'läst och citerad, texten ej bifogad', en: 'read and cited, text not attached' },
    MENTIONED_ONLY: { sv: 'endast omnämnt', en: 'mentioned only' },
  },
  ReadingNoteKind: {
    COVERED_TEXT: { sv: 'text under en fylld yta', en: 'text under a filled shape' },
    REDACTION_MARK: { sv: 'maskering som inte är verkställd', en: 'redaction that was never applied' },
    INVISIBLE_TEXT: { sv: 'osynlig text', en: 'invisible text' },
    HIDDEN_LAYER: { sv: 'avstängt lager', en: 'layer that is switched off' },
    HIDDEN_TEXT: { sv: 'dold text', en: 'hidden text' },
    STRUCK_TEXT: { sv: 'struken text', en: 'struck-out text' },
    TRACKED_CHANGE: { sv: 'spårad ändring', en: 'tracked change' },
    PAGE_WITHOUT_TEXT: { sv: 'sida utan text', en: 'page without text' },
    PICTURE: { sv: 'bild', en: 'picture' },
    FORMULA: { sv: 'formel', en: 'formula' },
    EMBEDDED_PART: { sv: 'inbäddad del', en: 'embedded part' },
    ANNOTATION: { sv: 'kommentar i dokumentet', en: 'annotation' },
    FORM_FIELD: { sv: 'formulärfält', en: 'form field' },
    PLACEHOLDER: { sv: 'platshållare som aldrig fyllts i', en: 'placeholder that was never filled in' },
    UNREADABLE_LETTERS: { sv: 'oläsliga tecken', en: 'letters that cannot be read' },
    RECOGNISED_TEXT: { sv: 'text som ett program läst av en bild', en: 'text that a program read off a picture' },
  },
  ReadingOutcome: {
    LEFT_OUT: { sv: 'utelämnat, då ingen som läser sidan ser det', en: 'left out, as no reader of the page sees it' },
    MARKED: { sv: 'står i texten, markerat', en: 'stands in the text, marked' },
    ACCEPTED: { sv: 'läst som om det vore godkänt', en: 'read as if it were accepted' },
    NOT_READ: { sv: 'inte läst', en: 'not read' },
    RECOGNISED: { sv: 'kan vara fel avläst', en: 'may be misread' },
  },
  QualityKind: {
    GARBLED_NUMBER: { sv: 'förvanskat tal', en: 'garbled number' },
    TRUNCATED_TEXT: { sv: 'avbruten text', en: 'truncated text' },
    MISSING_YEAR: { sv: 'årtal saknas', en: 'missing year' },
    AMBIGUOUS_REFERENT: { sv: 'oklar syftning', en: 'ambiguous referent' },
    LAYOUT_ARTEFACT: { sv: 'layoutrest', en: 'layout artefact' },
    DEAD_LINK: { sv: 'död länk', en: 'dead link' },
    TITLE_VARIANT: { sv: 'titelvariant', en: 'title variant' },
    CONFLICT_BETWEEN_DOCUMENTS: { sv: 'skillnad mellan dokument', en: 'difference between documents' },
    UNNAMED_TARGET: { sv: 'onämnt dokument', en: 'unnamed target' },
    IMPRECISE_CITATION: { sv: 'oprecis hänvisning', en: 'imprecise citation' },
    REPEATED_PASSAGE: { sv: 'upprepat stycke', en: 'repeated passage' },
    UNDEFINED_TERM: { sv: 'ej förklarad term', en: 'term not explained' },
  },
  ChangeKind: {
    ADDED: { sv: 'tillkom', en: 'added' },
    CHANGED: { sv: 'ändrades', en: 'changed' },
    REMOVED: { sv: 'togs bort', en: 'removed' },
  },
  SubjectType: {
    INSTRUMENT: { sv: 'instrument', en: 'instrument' },
    DOCUMENT: { sv: 'dokument', en: 'document' },
  },
  InstrumentType: {
    AGREEMENT: { sv: 'överenskommelse eller avtal', en: 'agreement' },
    DIRECTIVE: { sv: 'uppdragsdirektiv', en: 'assignment directive' },
    OTHER: { sv: 'riktlinjer och andra dokument', en: 'guidelines and other documents' },
  },
  MatchKind: {
    EXACT: { sv: 'samma ord', en: 'the same word' },
    STEM: { sv: 'samma ordstam', en: 'the same stem' },
    PREFIX: { sv: 'ord som börjar så', en: 'a word that begins so' },
    SYNONYM: { sv: 'synonym', en: 'a synonym' },
    SIMILAR: { sv: 'liknande ord', en: 'a similar word' },
  },
} as const satisfies Record<string, Record<string, Text>>;

export type EnumerationName = keyof typeof enumerations;
export type Member<Name extends EnumerationName> = keyof (typeof enumerations)[Name] & string;

const descriptions: Readonly<Record<EnumerationName, string>> = {
  StatedAs: 'Hur ett värde förhåller sig till källan · How a value relates to the source',
  InstrumentKind: 'Slag av instrument · Kind of instrument',
  DatePrecision: 'Hur exakt ett datum är · How precise a date is',
  GeographicScope: 'Geografisk omfattning · Geographic scope',
  LifecycleState: 'Skede i ett instruments liv · State in the life of an instrument',
  Certainty: 'Hur säkert något gäller ett visst datum · How certain it is that something holds on a date',
  RelationType: 'Slag av samband · Kind of relation',
  StatementKind: 'Slag av innehåll · Kind of statement',
  AgeBound: 'Hur åldern är uttryckt · How the age is expressed',
  PlacementScope: 'Var barnen bor · Where the children live',
  TargetGroupStatus: 'Målgruppens ställning · Standing of the target group',
  OrganisationKind: 'Slag av organisation · Kind of organisation',
  PartyRole: 'Roll i förhållande till instrumentet · Role towards the instrument',
  DecisionAction: 'Vad ett beslut innebär · What a decision does',
  DecisionStatus: 'Om beslutet är taget · Whether the decision is taken',
  AdoptionStatus: 'Vad som är belagt om en parts antagande · What is evidenced of a party’s adoption',
  ConditionKind: 'Slag av villkor · Kind of condition',
  Fulfilment: 'Om villkoret är uppfyllt · Whether the condition is fulfilled',
  ConsultationKind: 'Slag av samråd · Kind of consultation',
  OpinionKind: 'Slag av yttrande · Kind of opinion',
  FinancingKind: 'Slag av finansiering · Kind of financing',
  FollowUpInterval: 'Hur ofta uppföljning sker · How often follow-up takes place',
  LegalRole: 'Vad lagen är för instrumentet · What the law is to the instrument',
  SectionKind: 'Avsnitt i ett uppdragsdirektiv · Section of an assignment directive',
  Concurrency: 'Om faser löper samtidigt · Whether phases run at the same time',
  RoleKind: 'Slag av roll · Kind of role',
  DocumentKind: 'Slag av dokument · Kind of document',
  Holding: 'Hur navet har ett dokument · How the hub has a document',
  ReadingNoteKind:
    'Något i ett dokument som inte lästes som vanlig text · Something in a document that was not read as plain text',
  ReadingOutcome:
    'Vad det blev av något i ett dokument när det lästes · What became of something in a document when it was read',
  QualityKind: 'Slag av brist i källan · Kind of quality issue',
  ChangeKind: 'Vad som hände med något · What happened to something',
  SubjectType: 'Vad ett faktum handlar om · What a fact is about',
  InstrumentType: 'Typ av instrument · Type of instrument',
  MatchKind: 'Hur ett sökt ord motsvaras av ett funnet · How a word searched for matches one found',
};

/** What an enumeration is about, in both languages. */
export function describeEnumeration(name: EnumerationName): string {
  return descriptions[name];
}

/** The members of an enumeration, in its order. */
export function membersOf<Name extends EnumerationName>(name: Name) {
  return Object.keys(enumerations[name]) as [Member<Name>, ...Member<Name>[]];
}

/**
 * The schema of an enumeration; its members are listed in error messages and completed by editors. Some of them are
 * `oneOf(…).extract([…])` or `.exclude([…])`, where a typo does not compile.
 */
export function oneOf<Name extends EnumerationName>(name: Name) {
  return z.enum(membersOf(name)).meta({ graphql: name, description: describeEnumeration(name) });
}

/** The printed name of an enumeration's member. */
export function label<Name extends EnumerationName>(name: Name, member: Member<Name>): Text {
  return (enumerations[name] as Record<string, Text>)[member] as Text;
}
