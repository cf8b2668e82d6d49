/**
 * English for search: stemmer and stop words.
 * @module
 */

import { stemmer } from '@orama/stemmers/english';
import type { LanguageModule } from '../text.ts';

const NEGATIONS = /^(?:are|ca|could|did|do|does|had|has|have|is|should|was|were|wo|would)nt$/;

/** English. Every contracted negation is read as `not`. */
export const english: LanguageModule = {
  language: 'en',
  stem: stemmer,
  elided: new Set(
    'ain aren couldn didn doesn don hadn hasn haven isn shouldn wasn weren won wouldn'.split(' '),
  ),
  clitics: new Map([['t', 'not']]),
  respell: (word) => (NEGATIONS.test(word) ? 'not' : word),
  stopWords: new Set(
    (
      'a about above actually after again all also am an and any anyone anything are as at be ' +
      'because been before being but by can cannot could did do does doing down each else ' +
      'ever every few for from further get getting give go going got had has have having he ' +
      'hello help her here hers hey hi him his how i id if ill im in into is it its ive just ' +
      'kindly know let lets like long make may maybe me might mine more most much must my ' +
      'myself need needs no nor not now of off ok on once one ones only or other our ours out ' +
      'over own please possible really same say see shall she should so some somehow someone ' +
      'something still such sure tell than thank thanks that thats the their theirs them then ' +
      'there these they theyre thing things this those though through to too try trying under ' +
      'until up us use very want wants was way we well were what whats when whens where ' +
      'wheres which while who whom whose why will with without would yes yet you your youre ' +
      'yours'
    ).split(' '),
  ),
};
