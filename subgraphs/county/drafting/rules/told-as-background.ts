/** Under a heading about the background, further paragraphs are of it that tell of what has been. */
export const TELLS_HOW_IT_IS =
  /(?<!\p{L})(?:\p{L}{2,}(?:ades?|ddes?|tes?)|uppgav|fanns|var|fick|blev|framkom|gav|drar|saknas|hittills|ofta|sällan)(?!\p{L})|procent|(?:har|hade|är) (?:[^\s,.;]+ ){0,8}?\p{L}{2,}(?:at|it|ats|its|tt|ts)(?!\p{L})/u;
/** In a summary, what tells how things came to be. */
export const TOLD_OF =
  /(?<!\p{L})(?!måste|största)(?:\p{L}{2,}(?:ades?|ddes?|[kxpsl]tes?|[lnr]des|gick)|fanns|var|fick|blev|kom|gav|stod|såg|drog)(?!\p{L})|(?:har|hade) (?:[^\s,.;]+ ){0,4}?\p{L}{2,}(?:at|it|ats|its|tt|ts)(?!\p{L})/u;
/** And what tells how the matter has been treated. */
export const OF_THE_MATTER =
  /(?<!\p{L})(?:vi|jag|ni|er|oss|mig)(?!\p{L})|svar|(?<!\p{L})frågan\.|frågor|förslag|överenskommelse|avtal|riktlinje|ärende|nämnd|styrelse|fullmäktige|utskott|förvaltning|remiss|yttr|yrka|(?<!\p{L})(?:kommun|stad)(?:en)?(?!\p{L})/u;
/** In a letter, what its first words tell of the world: of how many, and how often. */
export const IN_A_LETTER =
  /^(?:nästan|ungefär|omkring|drygt|knappt|vart?(?:je)? \p{L}+te |hälften|många|flera|\p{L}+ av )|(?<!\p{L})(?:ofta|sällan|alltid|saknas?|aldrig)(?!\p{L})/u;
