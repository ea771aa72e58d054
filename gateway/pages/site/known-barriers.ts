import type { Text } from '#schema/values/text.ts';

/** What stands in somebody’s way, and is known. */
export interface KnownBarrier {
  words: Text;
  /** What axe calls it; `null` where it does not see it. */
  rule: string | null;
}

/** Barriers of GraphiQL’s own, on its page; the hub’s panels in it have none that axe finds. */
export const GRAPHIQL_BARRIERS: readonly KnownBarrier[] = [
  {
    rule: 'nested-interactive',
    words: {
      sv: 'Flikarna ligger i knappar som ligger i flikar: en skärmläsare kan läsa upp dem två gånger. Att byta plats på flikar går bara med mus.',
      en: 'The tabs are buttons within tabs: a screen reader may read them twice. Tabs can change places by mouse only.',
    },
  },
  {
    rule: 'label-content-name-mismatch',
    words: {
      sv: 'I historiken heter varje fråga ”Öppna” för hjälpmedel, och inte det som syns. Röststyrning hittar den inte vid namn.',
      en: 'In the history each query is called “Set active” for assistive technology, not what is seen. Voice control does not find it by name.',
    },
  },
  {
    rule: null,
    words: {
      sv: 'Redigerarens egna menyer och felmeddelanden finns bara på engelska.',
      en: 'The editor’s own menus and messages are in English only.',
    },
  },
  {
    rule: null,
    words: {
      sv: 'I redigeraren skriver tabb ett indrag; Ctrl+M gör att tabb flyttar fokus i stället. Samma frågor kan ställas utan redigeraren på sidorna och i tabellerna.',
      en: 'In the editor Tab writes an indent; Ctrl+M makes it move the focus instead. The same questions can be asked without the editor, by the pages and the tables.',
    },
  },
];
