import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpending } from '#gateway/cost/spending.ts';
import { limits } from '#schema/shared/limits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A request from an address, which says for whom it comes. */
function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
}

const spending = (trustedProxies: string[] = []) => createSpending({ costPerMinute: 100, trustedProxies });

describe('A client may ask for so much in a minute', () => {
  it('and for as much again when the minute is over', async () => {
    const { spend } = spending();
    expect(await spend(from('192.0.2.1'), 100)).toBe(0);
    vi.advanceTimersByTime(20_000);
    expect(await spend(from('192.0.2.1'), 1)).toBe(40);
    vi.advanceTimersByTime(40_000);
    expect(await spend(from('192.0.2.1'), 100)).toBe(0);
  });

  it('beside what others ask for', async () => {
    const { spend } = spending();
    await spend(from('192.0.2.1'), 100);
    expect(await spend(from('192.0.2.2'), 100)).toBe(0);
  });

  it('by whatever address of its IPv6 network it comes', async () => {
    const { spend } = spending();
    await spend(from('2001:db8:1:2::1'), 100);
    expect(await spend(from('2001:db8:1:2:ffff::9'), 1)).toBeGreaterThan(0);
    expect(await spend(from('2001:db8:1:3::1'), 1)).toBe(0);
  });

  it('by IPv4 in either notation', async () => {
    const { spend } = spending();
    await spend(from('::ffff:192.0.2.1'), 100);
    expect(await spend(from('192.0.2.1'), 1)).toBeGreaterThan(0);
  });
});

describe('A client is', () => {
  it('the connection, whatever it says of itself, where no proxy is named', async () => {
    const { spend } = spending();
    await spend(from('192.0.2.1', '198.51.100.1'), 100);
    expect(await spend(from('192.0.2.1', '198.51.100.2'), 1)).toBeGreaterThan(0);
  });

  it('whoever a named proxy says it comes for', async () => {
    const { spend } = spending(['192.0.2.1']);
    await spend(from('192.0.2.1', '198.51.100.1'), 100);
    expect(await spend(from('192.0.2.1', '198.51.100.2'), 1)).toBe(0);
    expect(await spend(from('192.0.2.1', '198.51.100.1'), 1)).toBeGreaterThan(0);
  });

  it('the last before the named proxies, not who it says it stands for', async () => {
    const { spend } = spending(['192.0.2.0/24']);
    await spend(from('192.0.2.1', '203.0.113.1, 198.51.100.1, 192.0.2.9'), 100);
    expect(await spend(from('192.0.2.1', '203.0.113.2, 198.51.100.1, 192.0.2.9'), 1)).toBeGreaterThan(0);
  });

  it('the proxy where what that says is no address', async () => {
    const { spend } = spending(['192.0.2.1']);
    await spend(from('192.0.2.1', 'unknown'), 100);
    expect(await spend(from('192.0.2.1', '<script>'), 1)).toBeGreaterThan(0);
  });

  it('nobody on this machine, unless the operator has said how much one may ask for', async () => {
    const more = limits.costPerMinute + 1;
    const { spend } = createSpending({ trustedProxies: [] });
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(await spend(from(address), more)).toBe(0);
    expect(await spend(from('192.0.2.1'), more)).toBeGreaterThan(0);
    expect(await spending().spend(from('127.0.0.1'), 101)).toBeGreaterThan(0);
  });
});
