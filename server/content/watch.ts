/**
 * Tells when something below a folder changes. Each directory is watched by itself: Node's own
 * recursive watch misses files in new directories on Linux.
 * @module
 */

import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Wait after a change, so that the files saved with it are there too. */
const GATHER_MS = 60;

export interface FolderWatch {
  /** Watches everything anew and calls `onChange`: for what the system did not tell. */
  refresh(): void;
  close(): void;
}

/**
 * Calls `onChange` soon after a change below `root`, never again before it has settled, and once
 * more when something changed meanwhile. `onChange` must not reject. Throws when the system refuses
 * to watch, as it does when too much is watched already.
 */
export async function watchFolder(
  root: string,
  onChange: () => Promise<void>,
): Promise<FolderWatch> {
  const watchers = new Map<string, FSWatcher>();
  let isClosed = false;
  let isWaiting = false;
  let running: Promise<void> = Promise.resolve();

  const notice = () => {
    if (isWaiting || isClosed) return;
    isWaiting = true;
    setTimeout(() => {
      running = running.then(async () => {
        isWaiting = false;
        if (isClosed) return;
        // Watched first, read after: what appears in between is noticed.
        await follow(root).catch(() => undefined);
        await onChange();
      });
    }, GATHER_MS);
  };

  const follow = async (folder: string): Promise<void> => {
    if (isClosed) return;
    if (!watchers.has(folder)) watchers.set(folder, start(folder));
    const children = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const folders = children.filter((child) => child.isDirectory() && !child.name.startsWith('.'));
    await Promise.all(folders.map(({ name }) => follow(join(folder, name))));
  };

  const start = (folder: string): FSWatcher => {
    const forget = () => {
      watchers.get(folder)?.close();
      watchers.delete(folder);
    };
    return watch(folder, (_type, name) => {
      // A directory that is removed reports its own name, and its watcher hears nothing more.
      if (name !== null) forgetBelow(join(folder, name));
      notice();
    }).on('error', () => {
      forget();
      notice();
    });
  };

  const forgetBelow = (path: string) => {
    for (const [folder, watcher] of watchers) {
      if (folder !== path && !folder.startsWith(join(path, '/'))) continue;
      watcher.close();
      watchers.delete(folder);
    }
  };

  const forgetAll = () => {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };

  const close = () => {
    isClosed = true;
    forgetAll();
  };

  const refresh = () => {
    forgetAll();
    notice();
  };

  try {
    await follow(root);
  } catch (error) {
    close();
    throw error;
  }
  return { refresh, close };
}
