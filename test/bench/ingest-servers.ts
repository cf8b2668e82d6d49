/**
 * The processes that the ingest bench measures, and what the operating system says of them.
 * @module
 */

import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findFreePort } from '../support/wayside.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOAD = `${ROOT}test/bench/ingest-load.mjs`;
const READY_WAIT_MS = 60_000;
const MS_PER_TICK = 10;
const KB_PER_MB = 1024;

/** How a load went; times in milliseconds. */
export interface LoadResult {
  perSecond: number;
  p50: number;
  p99: number;
  statuses: Record<string, number>;
  errors: number;
  requests: number;
}

export interface LoadOptions {
  path: string;
  requests: number;
  eventsPerRequest: number;
  connections: number;
  /** Requests a second; as many as are answered unless given. */
  perSecond?: number;
}

export interface MeasuredServer {
  url: string;
  /** A page's origin that may send to it. */
  origin: string;
  /** Memory in use now, in MB. */
  memoryMb(): number;
  /** Processor time used until now, in ms; undefined where the system does not tell. */
  cpuMs(): number | undefined;
  stop(): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

export async function startFloor(): Promise<MeasuredServer> {
  const child = spawn(process.execPath, [`${ROOT}test/bench/ingest-floor.mjs`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return measure(child, `http://127.0.0.1:${said.toString().trim()}`, 'http://shop.example');
}

/** The built server, with its data in a folder and no limit that the load could run into. */
export async function startProduct(
  dataFolder: string,
  environment: Record<string, string> = {},
): Promise<MeasuredServer> {
  const [port, demoPort] = [await findFreePort(), await findFreePort()];
  const child = spawn(process.execPath, [`${ROOT}dist/server/main.js`], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...{ PORT: String(port), WAYSIDE_DEMO: '1', WAYSIDE_DEMO_PORT: String(demoPort) },
      ...{ WAYSIDE_DATA: dataFolder, WAYSIDE_REQUESTS_PER_MINUTE: '100000000' },
      ...environment,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (const begin = Date.now(); ; ) {
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return measure(child, url, `http://127.0.0.1:${demoPort}`);
    if (child.exitCode !== null || Date.now() - begin > READY_WAIT_MS) {
      child.kill('SIGKILL');
      throw new Error('The server did not become ready.');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Sends requests from a process of its own; resolves when all are answered. */
export async function load(
  { url, origin }: MeasuredServer,
  { path, ...options }: LoadOptions,
): Promise<LoadResult> {
  const sent = JSON.stringify({ ...options, url: url + path, origin, site: 'shop' });
  const { stdout } = await promisify(execFile)(process.execPath, [LOAD, sent]);
  return JSON.parse(stdout);
}

function measure(child: ChildProcess, url: string, origin: string): MeasuredServer {
  const pid = String(child.pid);
  return {
    ...{ url, origin },
    memoryMb: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', pid], { encoding: 'utf8' })) / KB_PER_MB,
    cpuMs: () => readCpuMs(pid),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
    signal(name) {
      child.kill(name);
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Fields 14 and 15 of the process's status, in ticks; the name before them may hold blanks. */
function readCpuMs(pid: string): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return undefined;
  }
}
