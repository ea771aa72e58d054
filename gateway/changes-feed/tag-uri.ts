/** From when the names are the hub’s to give, as RFC 4151 wants it. */
const SINCE = '2026';

/** A name that lets a URI by RFC 4151 begin with it. */
const DOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i;

/** A name of something of the hub that is no address, and the same wherever it is read: a tag URI of RFC 4151. */
export function tagOf(hub: string, specific: string): string {
  const { hostname } = new URL(hub);
  // An address of IPv6 is no name that a tag may begin with.
  const authority = DOMAIN.test(hostname) ? hostname : 'hub.invalid';
  return `tag:${authority},${SINCE}:${specific}`;
}
