/**
 * `npm start` and `npm run dev`: builds what is needed, then runs the server with the demo shop. Plain
 * JavaScript, because it must run before anything has been built. `start.mjs build` only builds; any
 * other word is handed to the `wayside` command.
 * @module
 */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'dist', 'stamp');
const NODE_MIN = [20, 19];

const words = process.argv.slice(2);
requireNode();
requireInstalled();
await buildIfStale();
if (words.length === 0) runUntilTold('main.js', [], { WAYSIDE_DEMO: '1' });
else if (words[0] === '--watch') develop();
else if (words[0] !== 'build') runUntilTold('cli.js', words, {});

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1])) return;
  fail(`Wayside needs Node ${NODE_MIN.join('.')} or newer; this is ${process.versions.node}.`);
}

function requireInstalled() {
  const require = createRequire(import.meta.url);
  if (!existsSync(join(ROOT, 'node_modules', 'vite'))) fail('Run "npm ci" first.');
  try {
    new (require('better-sqlite3'))(':memory:').close();
  } catch (error) {
    fail(
      'The native part of better-sqlite3 is missing. Where its prebuilt file cannot be fetched it ' +
        'is compiled, which needs Python 3, make and a C++ compiler (Debian, Ubuntu: apt-get ' +
        'install python3 make g++). Install them, then run "npm ci" again. ' +
        `(${String(error?.message ?? error).split('\n')[0]})`,
    );
  }
}

async function buildIfStale() {
  const stamp = stampOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  const started = Date.now();
  process.stderr.write('Building Wayside: widget, search core, server … ');
  const { createBuilder } = await import('vite');
  try {
    const builder = await createBuilder({ root: ROOT, logLevel: 'error' });
    await builder.buildApp();
  } catch (error) {
    process.stderr.write('failed.\n');
    fail(String(error?.message ?? error));
  }
  writeFileSync(STAMP, stamp);
  process.stderr.write(`done in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
}

/** Changes whenever something changes that the build reads. */
function stampOfSources() {
  const hash = createHash('sha256');
  const files = ['widget', 'server'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const others = ['package-lock.json', 'vite.config.ts', 'tsconfig.json'];
  for (const file of [...files.sort(), ...others.map((name) => join(ROOT, name))]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function run(file, args, environment) {
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'server', file), ...args], {
    stdio: 'inherit',
    env: { ...environment, ...process.env },
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 0 : 1);
  });
  return child;
}

function runUntilTold(file, args, environment) {
  const child = run(file, args, environment);
  onSignal((signal) => child.kill(signal));
}

/** What runs is told to end; we end after it, as nothing is left to do. */
function onSignal(act) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => act(signal));
}

/** Rebuilds and restarts on every change below widget/ and server/; the server watches content. */
function develop() {
  const environment = { WAYSIDE_DEMO: '1', WAYSIDE_DEVELOPMENT: '1' };
  let child = run('main.js', [], environment);
  let timer;
  let busy = false;
  let ending = false;
  const restart = async () => {
    if (busy) return schedule();
    busy = true;
    const built = await tryBuild();
    if (built && !ending) {
      child.removeAllListeners('exit');
      if (child.exitCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await gone;
      }
      child = run('main.js', [], environment);
    }
    busy = false;
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(restart, 100);
  };
  const watchers = ['widget', 'server'].map((folder) =>
    watch(join(ROOT, folder), { recursive: true }, schedule),
  );
  onSignal((signal) => {
    ending = true;
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
    child.kill(signal);
  });
}

async function tryBuild() {
  const { createBuilder } = await import('vite');
  try {
    const stamp = stampOfSources();
    if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false;
    await (await createBuilder({ root: ROOT, logLevel: 'error' })).buildApp();
    writeFileSync(STAMP, stamp);
    return true;
  } catch (error) {
    process.stderr.write(`${error?.message ?? error}\nThe last good build goes on running.\n`);
    return false;
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
