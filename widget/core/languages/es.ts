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
      'a acerca ahora al algo alguien algun alguna algunas alguno algunos ante antes aqui asi ' +
      'aun aunque ayuda ayudame ayudar ayudarme buenas bueno buenos cada casi como con cual ' +
      'cuales cualquier cuando cuanta cuanto cuantos de debe deberia debo decir decirme del ' +
      'desde dia dias donde dos durante e el ella ellas ello ellos en entre era eran eres es ' +
      'esa esas ese eso esos esta estaba estado estan estar estas este esto estos estoy favor ' +
      'fue fueron gracias gustaria ha haber habia hace hacer hacia hago han has hasta hay haya ' +
      'he hemos hola hubo la las le les lo los mas me mi mia mio mis misma mismo mucha mucho ' +
      'muy nada necesito ni no nos nosotros nuestra nuestro o os otra otras otro otros para ' +
      'pero podeis poder podria podrian por porque posible puede pueden puedes puedo pues que ' +
      'queria quien quienes quiere quiero quisiera saber se sea segun ser seria si sido siempre ' +
      'sin sobre solo son soy su sus suya suyo tambien tan tanto te tendria tener tengo tenia ' +
      'ti tiene tienen toda todas todo todos tu tus tuve tuvo u un una unas uno unos usted ' +
      'ustedes va vez vosotros voy y ya yo'
    ).split(' '),
  ),
};
