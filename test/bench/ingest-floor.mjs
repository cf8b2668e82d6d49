/**
 * The least that the chosen HTTP parts can do: `/empty` answers 204, `/json` parses the body first.
 * Prints its port.
 * @module
 */

import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.post('/empty', (c) => c.body(null, 204));
app.post('/json', async (c) => {
  await c.req.json();
  return c.body(null, 204);
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`${port}\n`);
});
