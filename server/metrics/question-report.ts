/**
 * What was looked for in vain, grouped by the entry that comes nearest, so that several wordings of
 * one question stand together.
 * @module
 */

import type { Catalogue } from '../../widget/core/catalogue.ts';
import { search } from '../../widget/core/search.ts';
import { openCatalogue } from '../search/open-catalogue.ts';
import type { Cubes, Filter } from './cubes.ts';
import type { MissedWords } from './missed-words.ts';

export interface MissedQuestion extends Omit<MissedWords, 'folded'> {
  /** Other wordings, the most used first; each of them may be shown by itself. */
  alsoSpelt: string[];
  nearest: Nearest | undefined;
}

/** The entry that search puts first. */
export interface Nearest {
  entry: string;
  /** Whether it more likely answers than not; else the site may have no answer at all. */
  isClose: boolean;
}

/** What the catalogue of a language answers; undefined for a language that the site lacks. */
export type Catalogues = (language: string) => Catalogue | undefined;

/** Probability that the first hit answers, from which it is called close. */
const CLOSE_MIN = 0.5;

/** The most used first. */
export async function loadMisses(
  cubes: Cubes,
  filter: Filter,
  catalogues: Catalogues,
): Promise<MissedQuestion[]> {
  const groups = new Map<string, { nearest: Nearest | undefined; words: MissedWords[] }>();
  for (const words of await cubes.words(filter)) {
    const nearest = findNearest(words, catalogues);
    const key = nearest?.isClose ? `entry ${nearest.entry}` : `words ${words.folded}`;
    const group = groups.get(key) ?? { nearest, words: [] };
    group.words.push(words);
    groups.set(key, group);
  }
  const questions = await Promise.all(
    [...groups.values()].map(({ nearest, words }) => join(cubes, filter, words, nearest)),
  );
  return questions.flat().sort((a, b) => b.sessions - a.sessions || (a.text < b.text ? -1 : 1));
}

async function join(
  cubes: Cubes,
  filter: Filter,
  words: MissedWords[],
  nearest: Nearest | undefined,
): Promise<MissedQuestion[]> {
  const [first, ...others] = words;
  if (first === undefined) return [];
  const { text, language, stage, sessions, stages } = first;
  const one = { text, language, stage, sessions, stages, nearest };
  if (others.length === 0) return [{ ...one, alsoSpelt: [] }];
  const together = await cubes.wordsTogether(
    filter,
    words.map(({ folded }) => folded),
  );
  return [{ ...one, ...together, alsoSpelt: others.map((other) => other.text) }];
}

/** Found once for each catalogue: the same words are asked day after day. */
const nearest = new WeakMap<Catalogue, Map<string, Nearest | undefined>>();
const NEAREST_MAX = 1000;

function findNearest({ text, language }: MissedWords, catalogues: Catalogues): Nearest | undefined {
  const catalogue = catalogues(language);
  if (catalogue === undefined || catalogue.entries.length === 0) return undefined;
  const known = nearest.get(catalogue) ?? new Map<string, Nearest | undefined>();
  nearest.set(catalogue, known);
  if (known.has(text)) return known.get(text);
  if (known.size >= NEAREST_MAX) known.clear();
  const { hits, confidence } = search(openCatalogue(catalogue), text, { limit: 1 });
  const entry = hits[0]?.id;
  const found = entry === undefined ? undefined : { entry, isClose: confidence >= CLOSE_MIN };
  known.set(text, found);
  return found;
}
