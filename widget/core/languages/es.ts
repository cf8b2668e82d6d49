/**
 * Spanish for search: stemmer and stop words.
 * @module
 */

import { stemmer } from '@orama/stemmers/spanish';
import type { LanguageModule } from '../text.ts';

/** Spanish. */
export const spanish: LanguageModule = {
  language: 'es',
  stem: stemmer,
  stopWords: new Set(
    (
      'a al algo algun alguna algunas alguno algunos ante antes aqui asi aun aunque ayuda ayudar buenas ' +
      'bueno buenos cada casi como con cual cuales cuando cuanto cuanta cuantos de debe debo decir del desde dia dias donde ' +
      'dos e el ella ellas ello ellos en entre era eran eres es esa esas ese eso esos esta estaba ' +
      'estado estan estar estas este esto estos estoy favor fue fueron gracias ha haber habia hace hacer ' +
      'hago han has hasta hay he hola la las le les lo los mas me mi mia mio mis misma mismo mucha mucho ' +
      'muy nada necesito ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero por porque posible ' +
      'puede pueden puedo pues que quien quienes quiero quiere quisiera saber se sea ser si sido siempre sin sobre ' +
      'solo son soy su sus suya suyo tambien tan tanto te tendria tengo tener ti tiene tienen toda todas ' +
      'todo todos tu tus u un una unas uno unos usted ustedes va vosotros voy y ya yo'
    ).split(' '),
  ),
};
