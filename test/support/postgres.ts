/**
 * A real PostgreSQL of the tests' own: an installed one, or the distribution's package (as root on
 * Debian or Ubuntu), started in a folder that is thrown away. It syncs to disk as in production.
 * @module
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findFreePort } from './wayside.ts';

const PACKAGES_FOLDER = '/usr/lib/postgresql';
const USER = 'wayside';
/** The system's user without rights; PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const READY_WAIT_MS = 20_000;
const POLL_MS = 50;

export interface TestPostgres {
  /** Makes an empty database; resolves to its address. */
  createDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  /** Ends the server as a crash would and starts it again on the same data. */
  crashAndRestart(): Promise<void>;
}

let started: Promise<TestPostgres | undefined> | undefined;

/**
 * The one server of this process, which ends with it. Undefined where there is none to be had; throws
 * instead where the tests must not be skipped (`CI=true`).
 */
export async function startPostgres(): Promise<TestPostgres | undefined> {
  started ??= start();
  const server = await started;
  if (server === undefined && process.env.CI === 'true') {
    throw new Error(
      'No PostgreSQL found, and none could be installed. Install it (Debian, Ubuntu: apt-get ' +
        'install postgresql), then run the tests again.',
    );
  }
  return server;
}

async function start(): Promise<TestPostgres | undefined> {
  const bin = findPrograms() ?? installPackage();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'wayside-postgres-'));
  const data = join(folder, 'data');
  const port = await findFreePort();
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const words = ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const { status, stderr } = spawnSync(join(bin, 'initdb'), words, { ...as, cwd: folder });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);

  const addressOf = (database: string) => `postgres://${USER}@127.0.0.1:${port}/${database}`;
  const launch = async () => {
    const options = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'];
    const child = spawn(join(bin, 'postgres'), options, { ...as, cwd: folder, stdio: 'ignore' });
    await waitUntilReady(child, addressOf('postgres'));
    return child;
  };
  let child = await launch();
  process.once('exit', () => {
    // SIGQUIT is its "immediate" stop: what it leaves behind goes with the folder.
    child.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  });
  let databases = 0;
  return {
    async createDatabase() {
      const name = `test_${databases++}`;
      await run(addressOf('postgres'), `CREATE DATABASE ${name}`);
      return addressOf(name);
    },
    async dropDatabase(url) {
      const name = new URL(url).pathname.slice(1);
      await run(addressOf('postgres'), `DROP DATABASE ${name} WITH (FORCE)`);
    },
    async crashAndRestart() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGQUIT');
      await ended;
      child = await launch();
    },
  };
}

/** Folder of the newest installed version's programs. */
function findPrograms(): string | undefined {
  if (!existsSync(PACKAGES_FOLDER)) return undefined;
  const versions = readdirSync(PACKAGES_FOLDER).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(PACKAGES_FOLDER, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

function installPackage(): string | undefined {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  process.stderr.write('No PostgreSQL found: installing the package postgresql …\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'postgresql']]) {
    const { status } = spawnSync('apt-get', words, { stdio: 'ignore', env: environment });
    if (status !== 0) return undefined;
  }
  return findPrograms();
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function waitUntilReady(child: ChildProcess, url: string): Promise<void> {
  for (const begin = Date.now(); ; ) {
    const error = await run(url, 'SELECT 1').catch((cause: unknown) => cause);
    if (!(error instanceof Error)) return;
    if (child.exitCode !== null || Date.now() - begin > READY_WAIT_MS) throw error;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
