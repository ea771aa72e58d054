/** What is to stand in place of a part of a text. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** A part of a text, or all of it, with what was put in the place of some of its parts, which do not overlap. */
export function spliced(source: string, splices: readonly Splice[], from = 0, to = source.length): string {
  const inside = splices
    .filter((splice) => splice.from >= from && splice.to <= to)
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  let out = '';
  let at = from;
  for (const splice of inside) {
    out += source.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return out + source.slice(at, to);
}

/** The same of a text by places in its plain form: with its own line ends, and its mark of byte order if it has one. */
export function splicedWithBreaks(text: string, splices: readonly Splice[]): string {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(mark);
  const breaks: number[] = [];
  for (let at = body.indexOf('\r\n'); at >= 0; at = body.indexOf('\r\n', at + 2)) breaks.push(at - breaks.length);
  if (breaks.length === 0) return text.slice(0, mark) + spliced(body, splices);
  const placed = (offset: number) => offset + breaks.filter((at) => at < offset).length;
  const moved = splices.map(({ from, to, text: own }) => ({
    ...{ from: placed(from), to: placed(to) },
    text: own.replaceAll('\n', '\r\n'),
  }));
  return text.slice(0, mark) + spliced(body, moved);
}
