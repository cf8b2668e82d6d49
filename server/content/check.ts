/**
 * The content check: everything that is wrong with a folder, without serving it.
 * @module
 */

import { join } from 'node:path';
import { composeSite } from './compose.ts';
import { checkGolden, type GoldenTry, runGolden } from './golden-run.ts';
import { type Problem, sortProblems } from './problem.ts';
import { findSiteFolders, inFolder, NO_SITE } from './root-folder.ts';
import { emptyCache, readSiteFolder } from './site-folder.ts';

/**
 * All problems of a content folder, its golden questions and pages included, in the order of the
 * files. `now` says which reviews are past and which entries are served. Throws only when the
 * folder cannot be read.
 */
export async function checkContent(folder: string, now = Date.now()): Promise<Problem[]> {
  const names = await findSiteFolders(folder);
  if (names.length === 0) return [NO_SITE];
  const problems = await Promise.all(
    names.map(async (name) =>
      (await checkSite(join(folder, name), now)).map((problem) => inFolder(problem, name)),
    ),
  );
  return problems.flat();
}

/** Every line of every site's golden file, tried. Throws only when the folder cannot be read. */
export async function tryGolden(folder: string, now = Date.now()): Promise<GoldenTry[]> {
  const names = await findSiteFolders(folder);
  const tries = await Promise.all(
    names.map(async (name) => {
      const { reading, composed } = await composeFolder(join(folder, name), now);
      return composed ? runGolden(composed.snapshot, reading.golden) : [];
    }),
  );
  return tries.flat();
}

async function composeFolder(folder: string, now: number) {
  const reading = await readSiteFolder(folder, emptyCache());
  return {
    reading,
    composed: await composeSite(reading, { lastGood: [] }, { now, refreshSeconds: 0 }),
  };
}

async function checkSite(folder: string, now: number): Promise<Problem[]> {
  const { reading, composed } = await composeFolder(folder, now);
  if (!composed) return sortProblems(reading.problems);
  const { snapshot } = composed;
  return sortProblems([...snapshot.problems, ...checkGolden(snapshot, reading.golden)]);
}
