import { html, type MarkupContent } from '../site/markup.ts';
import type { Visit } from '../site/visit.ts';

/** Who publishes the hub, with their homepage where it is told; `null` where it is not told who. */
export function publisherLink({ say, publisher: { name, url } }: Visit): MarkupContent {
  if (!name) return null;
  return url ? html`<a href="${url}">${say(name)}</a>` : say(name);
}
