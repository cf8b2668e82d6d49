/**
 * What `wayside doctor` says of the environment's variables.
 * @module
 */

import { SETTINGS } from '../config.ts';
import { didYouMean } from '../content/problem.ts';
import { type Finding, ok, wrong } from './finding.ts';

/** A misspelt setting is passed over when the server starts: what it was to guard stays open. */
export function examineSettings(environment: Record<string, string | undefined>): Finding[] {
  const known = SETTINGS.map(({ name }) => name);
  const strange = Object.keys(environment).filter(
    (name) => name.startsWith('WAYSIDE_') && !known.includes(name),
  );
  if (strange.length === 0) return [ok('Every variable named WAYSIDE_… is a setting.')];
  return strange.map((name) => {
    const remedy = didYouMean(name, known, '"wayside config" lists all settings.');
    return wrong(`${name} is no setting, and does nothing.`, remedy);
  });
}
