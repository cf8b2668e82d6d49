/**
 * The words of one meaning of every language that has them, for whoever builds an index.
 * @module
 */

import { german } from '../languages/de.ts';
import { english } from '../languages/en.ts';
import { spanish } from '../languages/es.ts';
import { french } from '../languages/fr.ts';
import type { LanguageModule } from '../text.ts';
import { GERMAN_SYNONYMS } from './de.ts';
import { ENGLISH_SYNONYMS } from './en.ts';
import { ENGLISH_EVERYDAY } from './en-everyday.ts';
import { ENGLISH_SUBJECTS } from './en-subjects.ts';
import { SPANISH_SYNONYMS } from './es.ts';
import { FRENCH_SYNONYMS } from './fr.ts';
import { FRENCH_SUBJECTS } from './fr-subjects.ts';

const SYNONYMS = new Map([
  [english, [ENGLISH_SYNONYMS, ENGLISH_EVERYDAY, ENGLISH_SUBJECTS].join(';')],
  [french, [FRENCH_SYNONYMS, FRENCH_SUBJECTS].join(';')],
  [german, GERMAN_SYNONYMS],
  [spanish, SPANISH_SYNONYMS],
]);

/** Groups of words of one meaning, as `buildIndex` takes them; none in other languages. */
export function findSynonyms(language: LanguageModule): string {
  return SYNONYMS.get(language) ?? '';
}
