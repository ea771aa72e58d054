/**
 * Headers of every answer over HTTP: a browser takes it for what it says it is, tells nobody where it was asked, shows it
 * in no frame and runs nothing of it; pages of other origins may fetch it.
 */
export const ANSWER_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** What answers of JSON are. */
export const JSON_TYPE = 'application/json; charset=utf-8';
