import { label } from './enumerations.ts';
import { READING_NOTES, type ReadingNote } from './reading-note.ts';
import type { Text } from './text.ts';

/** What became of something in a document, in words: "Page 2, line 14: picture (3), not read". */
export function noteInWords({ kind, page, line, count }: ReadingNote): Text {
  const what = label('ReadingNoteKind', kind);
  const outcome = label('ReadingOutcome', READING_NOTES[kind]);
  const said = (language: 'sv' | 'en', pageWord: string, lineWord: string) => {
    const place = [page === null ? [] : `${pageWord} ${page}`, line === null ? [] : `${lineWord} ${line}`].flat();
    const words = `${what[language]}${count === 1 ? '' : ` (${count})`}, ${outcome[language]}`;
    const all = place.length === 0 ? words : `${place.join(', ')}: ${words}`;
    return all.charAt(0).toUpperCase() + all.slice(1);
  };
  return { sv: said('sv', 'sida', 'rad'), en: said('en', 'page', 'line') };
}
