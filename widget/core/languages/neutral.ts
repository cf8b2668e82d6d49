/**
 * Any language that has no module of its own: folding and similar spelling do the work.
 * @module
 */

import type { LanguageModule } from '../text.ts';

/** A language without stemmer and stop words. */
export function neutralLanguage(language: string): LanguageModule {
  return { language, stem: (word) => word, stopWords: new Set() };
}
