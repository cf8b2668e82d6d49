import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ContactRequest, EventBatch } from '../../widget/core/event.ts';
import { openTestServer, type TestServer } from '../support/door.ts';

const RECORDED = new URL('../recorded/', import.meta.url);
const versions = readdirSync(RECORDED).filter((name) => /^\d/.test(name));

let server: TestServer;
test.beforeEach(async () => {
  server = await openTestServer();
});
test.afterEach(() => server.remove());

function read<Payload>(version: string, name: string): Payload {
  return JSON.parse(readFileSync(new URL(`${version}/${name}.json`, RECORDED), 'utf8'));
}

for (const version of versions) {
  test(`every event that version ${version} sent is still taken`, async () => {
    const batches = read<EventBatch[]>(version, 'batches');
    const types = new Set(batches.flatMap(({ events }) => events.map(({ type }) => type)));
    expect(types.size).toBeGreaterThan(10);
    for (const { token: _, ...batch } of batches) {
      server.setTime(batch.sentAt);
      const { status, body } = await server.send(batch);
      // A page that closes may send once more what is under way.
      const taken = body.stored + body.duplicate;
      expect([status, taken, body.rejected]).toEqual([202, batch.events.length, []]);
    }
  });

  test(`a contact that version ${version} sent is still taken`, async () => {
    const response = await server.post('/v1/contacts', read<ContactRequest>(version, 'contact'));
    expect(response.status).toBe(201);
  });
}
