import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { startWayside } from '../support/wayside.ts';

/** Longer than Node keeps a connection by itself. */
const QUIET_MS = 7000;

test('a connection that a proxy keeps is still there after it was quiet', async () => {
  const wayside = await startWayside();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () =>
    new Promise<boolean>((resolve, reject) => {
      const request = get(`${wayside.url}/healthz`, { agent }, (response) => {
        response.resume().once('end', () => resolve(request.reusedSocket));
      });
      request.once('error', reject);
    });
  try {
    expect(await ask()).toBe(false);
    await wait(QUIET_MS);
    expect(await ask()).toBe(true);
  } finally {
    agent.destroy();
    await wayside.remove();
  }
});
