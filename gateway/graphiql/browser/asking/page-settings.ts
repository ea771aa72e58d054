/** What the page says of itself to what runs in it. */
interface PageSettings {
  /** Where operations are answered. */
  endpoint: string;
  /** Addresses of workers, by the label that Monaco asks for them by. */
  workers: Readonly<Record<string, string>>;
}

/** The element that GraphiQL is put into. */
export const stage = document.getElementById('graphiql') as HTMLElement;

export const { endpoint, workers } = JSON.parse(stage.dataset.settings ?? '{}') as PageSettings;

/** The language of the page. */
export const language: 'sv' | 'en' = document.documentElement.lang === 'en' ? 'en' : 'sv';

/** Words of the hub in the language of the page; in the other where there are none. */
export function say(words: { readonly sv?: string | null; readonly en?: string | null } | null | undefined): string {
  return words?.[language] ?? words?.sv ?? words?.en ?? '';
}
