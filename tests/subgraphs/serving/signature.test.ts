import { describe, expect, it } from 'vitest';
import { limits } from '#schema/shared/limits.ts';
import { isAnswerSigned, refusalOf, signAnswer, signRequest } from '#subgraphs/serving/signature.ts';

const SECRET = 'a secret that gateway and subgraphs share';
const OTHER = 'a secret that somebody else has thought of';
const NOW = Date.parse('2026-11-25T12:00:00Z');

const request = {
  subgraph: 'dalarna',
  at: String(NOW),
  body: JSON.stringify({ query: '{ a }', variables: { b: 1 }, operationName: 'C', extensions: { silent: { d: 'e' } } }),
};
const signature = signRequest(SECRET, request);

describe('A signed request', () => {
  it('is taken by the subgraph that it is for', () => {
    expect(refusalOf(SECRET, request, signature, NOW)).toBeNull();
  });

  it.each([
    ['with another query', { ...request, body: request.body.replace('{ a }', '{ x }') }],
    ['with other variables', { ...request, body: request.body.replace('1', '2') }],
    ['with another operation', { ...request, body: request.body.replace('"C"', '"X"') }],
    ['with other extensions', { ...request, body: request.body.replace('"e"', '"x"') }],
    ['by another subgraph', { ...request, subgraph: 'skane' }],
    ['with another time', { ...request, at: String(NOW + 1) }],
  ])('is refused %s', (_, changed) => {
    expect(refusalOf(SECRET, changed, signature, NOW)).toMatch(/^the signature does not hold/);
  });

  it('is refused where the secret is another', () => {
    expect(refusalOf(OTHER, request, signature, NOW)).toMatch(/expected one with the same secret$/);
  });

  it('is refused without a signature', () => {
    expect(refusalOf(SECRET, request, '', NOW)).toBe(
      'not signed; expected the headers hub-signed-at and hub-signature',
    );
  });

  it.each([
    ['later', limits.signatureAge + 1],
    ['earlier', -limits.signatureAge - 1],
  ])('is refused when it is sent again minutes %s', (_, apart) => {
    expect(refusalOf(SECRET, request, signature, NOW + apart)).toMatch(/^signed at another time/);
  });

  it('is refused with a time that is none', () => {
    const timeless = { ...request, at: 'now' };
    expect(refusalOf(SECRET, timeless, signRequest(SECRET, timeless), NOW)).toMatch(/^signed at another time/);
  });
});

describe('A signed answer', () => {
  const answer = { to: signature, status: 200, body: '{"data":{"a":1}}' };
  const signed = signAnswer(SECRET, answer);

  it('is taken for the request that it answers', () => {
    expect(isAnswerSigned(SECRET, answer, signed)).toBe(true);
  });

  it.each([
    ['of who does not know the secret', answer, signAnswer(OTHER, answer)],
    ['to another request', { ...answer, to: signRequest(SECRET, { ...request, at: String(NOW + 1) }) }, signed],
    ['with another body', { ...answer, body: '{"data":{"a":2}}' }, signed],
    ['with another status', { ...answer, status: 500 }, signed],
    ['without a signature', answer, ''],
    ['that is the request’s own signature', answer, signature],
  ])('is not taken %s', (_, changed, given) => {
    expect(isAnswerSigned(SECRET, changed, given)).toBe(false);
  });
});
