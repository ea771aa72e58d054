const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of a page's HTML as somebody reads them: no tags, one space between words. */
export function wordsOfPage(markup: string): string {
  return markup
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&([a-z]+|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The parts of a page's HTML that begin with a mark, each up to the next. */
export function partsOfPage(markup: string, mark: string): string[] {
  return markup.split(mark).slice(1);
}
