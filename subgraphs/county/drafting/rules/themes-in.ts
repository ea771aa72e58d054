/** Words by which a text speaks of a theme of the codebook, in lower case. */
const WORDS: Readonly<Record<string, RegExp>> = {
  collaboration: /samverka|samarbet|gemensam(?!t ansvar)|tillsammans/u,
  responsibility: /ansvar/u,
  coordination: /samordna|sammanhåll|hålla ihop|helhet/u,
  seamlessness: /mellan stolarna|sömlös|bollas?|övergång/u,
  'individual-plan': /(?<!\p{L})sip(?!\p{L})|individuell\p{L}* plan|vårdplan/u,
  'local-collaboration': /lokala? (?:avtal|samverkan|överenskommelse|rutin)/u,
  'early-intervention': /tidig/u,
  health: /(?<!\p{L})(?:o?hälsa)(?!\p{L})/u,
  'health-promotion': /hälsofrämj|förebygg|främja/u,
  'support-treatment': /stöd|behandl|(?<!\p{L})vård(?!\p{L})|habiliter|rehabiliter/u,
  'child-rights': /barnets bästa|barnkonvention|barns? (?:bästa|rätt)/u,
  participation: /delaktig|inflytande|(?:få|ska) (?:säga|påverka)/u,
  'person-centred': /personcentr|individens|den enskildes|utifrån behov|den enskilde/u,
  'close-ones': /närstående|föräld|vårdnadshav|famil|anhörig/u,
  accessibility: /tillgänglig|lätt att nå|väntetid|vänta|(?<!\p{L})snabb/u,
  equality: /jämlik|jämställd|likvärdig|lika villkor/u,
  knowledge: /kunskap|evidens|riktlinje|kompetens|forskning/u,
  'quality-efficiency': /kvalitet|effektiv|produktivitet/u,
  'placed-children': /placera|utanför (?:det )?egna hemmet|familjehem/u,
  'complex-needs': /sammansatta|komplexa|båda huvudmän/u,
  'mental-health': /psykisk/u,
  'substance-misuse': /missbruk|beroende|riskbruk/u,
  disability: /funktionsned|funktionshind/u,
  school: /(?<!\p{L})skol|elev|förskol/u,
};

/** The themes of the codebook that a text speaks of, in its order. */
export function themesIn(plain: string, known: ReadonlyMap<string, unknown>): string[] {
  return [...known.keys()].filter((theme) => WORDS[theme]?.test(plain));
}
