/**
 * Where a request comes from, as far as we look: the network, never the machine. Nothing of it is
 * stored.
 * @module
 */

import { BlockList, isIP, isIPv6, SocketAddress } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Says the address of a request's sender; empty when there is no socket. */
export type AddressOf = (c: Context) => string;

/**
 * The socket's address, or the last one in `X-Forwarded-For` that is no proxy of ours, when the
 * socket belongs to one. `proxies`: as `canonical` spells them.
 */
export function createAddressOf(proxies: readonly string[]): AddressOf {
  const trusted = new Set(proxies);
  return (c) => {
    const bindings = c.env as Partial<HttpBindings> | undefined;
    const peer = plain(bindings?.incoming?.socket.remoteAddress ?? '');
    if (!trusted.has(peer)) return peer;
    const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => plain(hop.trim()));
    return hops.reverse().find((hop) => hop !== '' && !trusted.has(hop)) ?? peer;
  };
}

/** The /24 of an IPv4 address, the /48 of an IPv6 address; anything else as it is. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address.split('.').slice(0, 3).join('.');
  const [head = '', tail = ''] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const gap = address.includes('::') ? Array(8 - before.length - after.length).fill('0') : [];
  return [...before, ...gap, ...after]
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * Addresses of this machine and of private networks (RFC 1918, 3927, 4193, 4291). What comes from
 * them has passed a proxy that we were not told of, or never left the house: all visitors look alike.
 */
const INNER_V4 = /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./;
const INNER_V6 = new BlockList();
INNER_V6.addAddress('::1', 'ipv6');
INNER_V6.addSubnet('fc00::', 7, 'ipv6');
INNER_V6.addSubnet('fe80::', 10, 'ipv6');

/** Whether an address tells one visitor's network from another's. */
export function isTelling(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !INNER_V4.test(address);
  return version === 6 && !INNER_V6.check(address, 'ipv6');
}

/** An address as a socket would say it. Throws for what is none. */
export function canonical(address: string): string {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  return plain(new SocketAddress({ address, family }).address);
}

/** IPv4 written as IPv6 is the same address; some proxies name the port, too. */
function plain(address: string): string {
  const [, bare = address] =
    /^\[(.+)\](?::\d+)?$/.exec(address) ?? /^([\d.]+):\d+$/.exec(address) ?? [];
  return bare.replace(/^::ffff:(?=\d+\.)/i, '');
}
