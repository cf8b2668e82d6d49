/**
 * Runs `crash-writer.ts` in a process of its own, which a test can kill: Node 20 reads no TypeScript,
 * so Vite reads it.
 * @module
 */

import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const vite = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { writeUntilKilled } = await vite.ssrLoadModule('/test/support/crash-writer.ts');
await writeUntilKilled(process.argv[2], Number(process.argv[3]));
