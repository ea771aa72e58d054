import { isIP } from 'node:net';
import { z } from 'zod';

/** An address of the web that others can be told: http or https, without question, fragment or password. */
export function webAddress(what: string) {
  return z.string(what).refine((value) => URL.canParse(value) && isPlain(new URL(value)), what);
}

/** The same as what links begin with: its path, if any, does not end with a slash. */
export function baseAddress() {
  const expected = 'an address such as https://hub.example or https://region.example/hub, without ? or #';
  return webAddress(expected).transform((value) => new URL(value).href.replace(/\/+$/, ''));
}

function isPlain({ protocol, search, hash, username, password, href }: URL): boolean {
  return /^https?:$/.test(protocol) && `${search}${hash}${username}${password}` === '' && !/[?#]$/.test(href);
}

/** Bits of an address, by its version. */
const BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** Addresses or blocks of addresses in CIDR notation, as a list or as text with commas between. */
export function networks() {
  const expected = 'addresses or blocks of them, such as 127.0.0.1,10.0.0.0/8,fd00::/8';
  const listed = z.string().transform((value) => value.split(',').map((entry) => entry.trim()));
  return z
    .union([z.array(z.string()), listed], expected)
    .refine((entries) => entries.length === new Set(entries).size && entries.every(isNetwork), expected);
}

function isNetwork(entry: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const most = BITS[isIP(address)];
  // Of everything in the world nobody says that it is a proxy of theirs.
  return (
    most !== undefined && !address.includes('%') && (bits === undefined || (Number(bits) > 0 && Number(bits) <= most))
  );
}
