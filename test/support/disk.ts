/**
 * A disk of the test's own that can run full, and system calls that fail or take long.
 * @module
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const CHUNK = Buffer.alloc(4096);

export interface Disk {
  folder: string;
  /** Leaves no byte free. */
  fill(): void;
  empty(): void;
  remove(): void;
}

/** Undefined where none can be mounted, which takes root on Linux. */
export function mountDisk(megabytes: number): Disk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'wayside-disk-'));
  const words = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
  if (spawnSync('mount', words).status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill() {
      const file = openSync(ballast, 'a');
      try {
        for (;;) writeSync(file, CHUNK);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    empty: () => unlinkSync(ballast),
    remove() {
      spawnSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether system calls of other processes can be changed here. */
export function canInject(): boolean {
  return spawnSync('strace', ['-e', 'trace=none', 'true']).status === 0;
}

/**
 * Makes every write of a process to the disk fail (`error=EIO`) or wait (`delay_enter=50000`, in
 * microseconds), until what it gives is called.
 */
export async function injectIntoSync(pid: number, change: string): Promise<() => Promise<void>> {
  const calls = 'fsync,fdatasync';
  const child = spawn(
    'strace',
    ['-f', '-p', String(pid), '-e', `trace=${calls}`, '-e', `inject=${calls}:${change}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await untilAttached(child);
  return async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  };
}

async function untilAttached(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(0, 10_000);
  });
  while (!/attached/.test(said)) {
    if (child.exitCode !== null) throw new Error(`strace ended: ${said}`);
    await wait(10);
  }
}
