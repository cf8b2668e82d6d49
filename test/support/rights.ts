/**
 * What a process without special rights meets; root, as in a container, may read and write everything.
 * @module
 */

/** The user that owns nothing. */
const NOBODY = 65_534;

/** Runs something while this process has the rights of an ordinary user. */
export async function withoutRootRights<T>(run: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(NOBODY);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
