/**
 * The built product as a process of its own, on free ports and a data folder that is thrown away.
 * @module
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READY_WAIT_MS = 60_000;

export interface Wayside {
  url: string;
  shopUrl: string;
  /** The one-time link that sets the first password; undefined once there is an account. */
  setupUrl: string | undefined;
  dataFolder: string;
  pid: number;
  /** Sends a signal and waits for the end. Resolves to the exit code; null after a kill. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Starts the same installation again, after `stop`. */
  restart(): Promise<Wayside>;
  /** Stops it and deletes what it stored. */
  remove(): Promise<void>;
}

export interface WaysideOptions {
  contentFolder?: string;
  environment?: Record<string, string>;
}

/** Starts `dist/server/main.js` with the demo shop. Throws with its last words when it fails. */
export async function startWayside(options: WaysideOptions = {}): Promise<Wayside> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'wayside-'));
  const [port, demoPort] = [await findFreePort(), await findFreePort()];
  return start(dataFolder, port, demoPort, options);
}

async function start(
  dataFolder: string,
  port: number,
  demoPort: number,
  options: WaysideOptions,
): Promise<Wayside> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/server/main.js')], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      WAYSIDE_DATA: dataFolder,
      WAYSIDE_CONTENT: options.contentFolder ?? join(ROOT, 'content'),
      WAYSIDE_DEMO: '1',
      WAYSIDE_DEMO_PORT: String(demoPort),
      ...options.environment,
    },
  });
  const said = await waitUntilReady(child);
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return await ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    shopUrl: `http://127.0.0.1:${demoPort}`,
    setupUrl: /https?:\S+setup\S+/.exec(said)?.[0],
    dataFolder,
    pid: child.pid ?? 0,
    stop,
    restart: () => start(dataFolder, port, demoPort, options),
    remove: async () => {
      await stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Resolves to what the process has printed when its ready line is complete. */
function waitUntilReady(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`Not ready after ${READY_WAIT_MS} ms:\n${said}`));
    }, READY_WAIT_MS);
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (!/Wayside is ready[\s\S]*\n$/.test(said)) return;
      clearTimeout(timer);
      resolve(said);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`Ended with ${code}:\n${said}`));
    });
  });
}

/** A port nobody listens on right now. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
