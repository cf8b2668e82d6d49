/**
 * Where the sites of a content folder lie: the folder itself, or the folders in it.
 * @module
 */

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { SITE_FILE } from './site-folder.ts';

/**
 * Names of the folders that hold a site; one empty name when the content folder is the site. A
 * folder among `known` that has lost its `site.yaml` still counts, so that no slip ends a site.
 */
export async function findSiteFolders(
  root: string,
  known: readonly string[] = [],
): Promise<string[]> {
  if (await isFile(join(root, SITE_FILE))) return [''];
  // A folder that is not there holds no site; its absence needs no other words.
  const names = (await readdir(root).catch(() => [])).sort();
  const isSite = await Promise.all(names.map((name) => isFile(join(root, name, SITE_FILE))));
  const found = names.filter((name, index) => isSite[index] || known.includes(name));
  return found.length === 0 && known.includes('') ? [''] : found;
}

/** A problem of a site as seen from the content folder. */
export function inFolder(problem: Problem, folder: string): Problem {
  return folder === '' ? problem : { ...problem, file: `${folder}/${problem.file}` };
}

/** What is wrong with a folder without a site. */
export const NO_SITE: Problem = {
  severity: 'error',
  code: 'site-missing',
  file: SITE_FILE,
  line: 1,
  column: 1,
  message: 'The content folder holds no site.',
  remedy: `Put a \`${SITE_FILE}\` into it, or one folder a site with its own.`,
};

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
