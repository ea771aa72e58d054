/** Where errors in a county’s facts are reported: a functional mailbox or a page of the web, one of the two. */
export interface ErrorPlace {
  mailbox?: string | null | undefined;
  url?: string | null | undefined;
}

/** The place as it is written for people; `null` where none is stated. */
export function errorPlaceWritten(place: ErrorPlace | null | undefined): string | null {
  return place?.mailbox ?? place?.url ?? null;
}

/** The address that a link to the place has, `mailto:` or `https:`; `null` where none is stated. */
export function errorPlaceLink(place: ErrorPlace | null | undefined): string | null {
  if (place?.mailbox) return `mailto:${place.mailbox}`;
  return place?.url ? new URL(place.url).href : null;
}
