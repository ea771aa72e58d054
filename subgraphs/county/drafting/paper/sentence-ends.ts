/** Short forms whose point ends no sentence. */
const SHORT_FORMS =
  /(?:^|[^\p{L}])(?:kap|st|nr|dnr|kl|ca|bl\.? ?a|t\.? ?ex|d\.? ?v\.? ?s|dvs|m\.? ?m|o\.? ?s\.? ?v|osv|resp|inkl|exkl|enl|jfr|bil|fr\.? ?o\.? ?m|t\.? ?o\.? ?m|fr|f\.? ?d|f\.? ?n|s\.? ?k|p\.? ?g\.? ?a|u\.? ?f\.? ?a|m\.? ?fl|obs|tel|tfn|ev|max|min|avd|dir|prop|mom|sid|art|org|m|o|s|p|v|Dr|Reg|Kom|Tot|godk|ansv|sen|förl|exp|målgr|bakgr|avt|ref|\p{L}+(?:ldn|vn|dn|sn|ndl|mh)|uppsägn|gem|arb|verksamh|best|med|inv|syssels|uppf|läk|kostn|mån|Nuv|Årl|utv|jan|feb|mars|apr|jun|jul|aug|sept?|okt|nov|dec)\.$/iu;

/** Whether the point at the end of a text is that of a short form. */
export function endsInShortForm(text: string): boolean {
  return SHORT_FORMS.test(text);
}

/** A sentence of more words is none of a paper such as these; it is cut, so that reading it takes no longer than reading others. */
const MOST_WORDS = 400;

/** Where the sentences of a text begin. */
export function sentenceStarts(text: string): number[] {
  const starts = endsIn(text);
  return starts.flatMap((from, place) => [
    from,
    ...cutsIn(text.slice(from, starts[place + 1])).map((cut) => from + cut),
  ]);
}

/** Where a sentence is cut that has too many words. */
function cutsIn(sentence: string): number[] {
  if (sentence.length < MOST_WORDS * 2) return [];
  return Array.from(sentence.matchAll(/\s+(?=\S)/gu), ({ index, 0: blank }) => index + blank.length).filter(
    (_, word) => word % MOST_WORDS === MOST_WORDS - 1,
  );
}

function endsIn(text: string): number[] {
  const starts = [0];
  // What is written in capitals ends by its line.
  if (!/\p{Ll}/u.test(text)) return starts;
  for (const { index, 0: end } of text.matchAll(/[.!?][”")]? (?=[\p{Lu}”"(\d])/gu)) {
    const before = text.slice(0, index + 1);
    if (/[.]$/.test(before) && (SHORT_FORMS.test(before) || /(?:^|\s)(?:\d{1,2}|\p{L})\.$/u.test(before))) continue;
    starts.push(index + end.length);
  }
  return starts;
}
