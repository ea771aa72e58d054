/** What a browser is told before it asks for something of another origin. The star does not stand for `authorization`. */
export function preflightFor(...methods: string[]): Readonly<Record<string, string>> {
  return {
    'access-control-allow-methods': [...methods, 'OPTIONS'].join(', '),
    'access-control-allow-headers': '*, authorization',
    'access-control-max-age': '86400',
  };
}
