/**
 * Notices a proxy that names its visitors' addresses and is not among those that are believed: then all
 * of them share one network's limits.
 * @module
 */

import { BlockList, isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { AddressOf } from '../ingest/address.ts';

/** Setting that holds the address of the first such proxy. */
export const UNLISTED_PROXY_SETTING = 'unlisted-proxy';

/** Where proxies of one's own are; anybody else may send the header to fool us. */
const OWN_NETWORKS = new BlockList();
OWN_NETWORKS.addSubnet('127.0.0.0', 8);
OWN_NETWORKS.addSubnet('10.0.0.0', 8);
OWN_NETWORKS.addSubnet('172.16.0.0', 12);
OWN_NETWORKS.addSubnet('192.168.0.0', 16);
OWN_NETWORKS.addSubnet('::1', 128, 'ipv6');
OWN_NETWORKS.addSubnet('fc00::', 7, 'ipv6');

/** Says the same addresses; `onFound` is told of the first such proxy, once. */
export function noticeProxy(
  addressOf: AddressOf,
  proxies: readonly string[],
  onFound: (address: string) => void,
): AddressOf {
  let isFound = false;
  return (c) => {
    const address = addressOf(c);
    if (isFound || c.req.header('x-forwarded-for') === undefined) return address;
    const peer = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? '';
    const plain = peer.replace(/^::ffff:(?=\d+\.)/i, '');
    if (proxies.includes(plain) || !isOwn(plain)) return address;
    isFound = true;
    onFound(plain);
    return address;
  };
}

function isOwn(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && OWN_NETWORKS.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
