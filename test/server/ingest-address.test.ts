import { expect, test } from '@playwright/test';
import { Hono } from 'hono';
import { createAddressOf, networkOf } from '../../server/ingest/address.ts';

const ADDRESSES: [address: string, network: string][] = [
  ['192.0.2.77', '192.0.2'],
  ['2001:db8:1:2::3', '2001:db8:1'],
  ['2001:0DB8:0001::', '2001:db8:1'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
  ['', ''],
];

for (const [address, network] of ADDRESSES) {
  test(`the network of "${address}" is "${network}"`, () => {
    expect(networkOf(address)).toBe(network);
  });
}

const REQUESTS: [claim: string, peer: string, forwarded: string | undefined, address: string][] = [
  ['a stranger’s header', '203.0.113.9', '192.0.2.1', '203.0.113.9'],
  ['a proxy without the header', '10.0.0.1', undefined, '10.0.0.1'],
  ['a proxy of ours', '10.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['a proxy of ours, as IPv6 writes it', '::ffff:10.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['two proxies of ours', '10.0.0.1', '192.0.2.1, 10.0.0.2', '192.0.2.1'],
  ['a proxy that names ports', '10.0.0.1', '192.0.2.1:50123', '192.0.2.1'],
  ['a proxy that names ports of IPv6', '10.0.0.1', '[2001:db8::7]:50123', '2001:db8::7'],
  ['a proxy that brackets IPv6', '10.0.0.1', '[2001:db8::7]', '2001:db8::7'],
  ['a forged first hop', '10.0.0.1', '198.51.100.7, 192.0.2.1', '192.0.2.1'],
];

for (const [claim, peer, forwarded, address] of REQUESTS) {
  test(`${claim} gives ${address}`, async () => {
    const addressOf = createAddressOf(['10.0.0.1', '10.0.0.2']);
    const app = new Hono();
    app.get('/', (c) => c.text(addressOf(c)));
    const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
    const bindings = { incoming: { socket: { remoteAddress: peer } } };
    const response = await app.request('/', { headers }, bindings);
    expect(await response.text()).toBe(address);
  });
}
