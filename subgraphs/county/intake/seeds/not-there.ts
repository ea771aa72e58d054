import { REFERENCE_MESSAGES, SEED_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';
import { meant } from '#schema/shared/nearest.ts';
import type { Referred } from '#schema/values/references.ts';

/** What is said of a reference to what is not there, with what may have been meant. */
export function notThere(refersTo: Referred, slug: string, near = meant(null)): Message {
  return told(SEED_MESSAGES.notThere, { slug, meant: near, ...REFERENCE_MESSAGES[refersTo] });
}
