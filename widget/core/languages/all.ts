/**
 * Every language that search knows, for the server; a browser loads the one it needs.
 * @module
 */

import type { LanguageModule } from '../text.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { neutralLanguage } from './neutral.ts';

const LANGUAGES = [english, french, german, spanish];

/** The module of a BCP 47 tag; the neutral one for a language without its own. */
export function findLanguage(tag: string): LanguageModule {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find(({ language }) => language === primary) ?? neutralLanguage(tag);
}
