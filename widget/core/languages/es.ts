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
  // The stemmer takes pronouns off longer verbs only.
  respell: (word) => word.replace(/^(d[aá]r|v[eé]r|ir)(?:[mts]e|l[aeo]s?|nos)+$/, '$1'),
  stopWords: new Set(
    (
      'a aca acaso acerca ademas adonde ahi ahora al algo alguien algun alguna algunas alguno ' +
      'algunos alla alli ambos anda ando ante antes apenas aquel aquella aquellas aquello ' +
      'aquellos aqui asi aun aunque auxilio ayuda ayudame ayudan ayudar ayudarme ayuden ' +
      'ayudenme bastante bien bn buen buenas bueno buenos cada casi che como con conmigo ' +
      'conocer conozco consigo contigo contra cordial cual cuales cualquier cuando cuanta ' +
      'cuantas cuanto cuantos cuya cuyo dame dan dando dar darle darme darnos darse das de debe ' +
      'debemos deben debera deberia deberian debes debo decir decirme del demas demasiado desde ' +
      'desea desearia deseo di dia dias dicen dicha dicho diera diga digame diganme dime dio ' +
      'disculpa disculpe disculpen dnd donde dos doy durante e el ella ellas ello ellos en ' +
      'entonces entre era eran eres es esa esas ese eso esos esta estaba estaban estabas estado ' +
      'estais estamos estan estando estar estare estaria estas este esten estes estimado ' +
      'estimados esto estos estoy estuve excepto explicar explicarme expliqueme favor fue ' +
      'fueron fui fuimos fuiste gracias gustaria ha habeis haber habia habian habra habria hace ' +
      'hacemos hacen hacer hacerlo hacerme haces hacia haciendo haga hagan hago han has hasta ' +
      'hay haya hayan he hemos hice hizo hola holi hubiera hubo iba indicar indicarme interesa ' +
      'ir irme irse jamas k kiero la las le les lo los luego mas me mediante mi mia mias ' +
      'mientras mio mios mis misma mismas mismo mismos mucha mucho muy nada nadie necesita ' +
      'necesitaba necesitamos necesitan necesitar necesito ni ningun ninguna ninguno ningunos ' +
      'no noches nos nosotros nuestra nuestras nuestro nuestros nunca o ocupo oigan ojala os ' +
      'otra otras otro otros oye para perdon pero please plis poca pocas poco pocos podeis ' +
      'podemos poder podes podria podriamos podrian por porfa porfavor porq porque posible pq ' +
      'pude pudiera pudo pueda puedan puede pueden puedes puedo pues q qe qiero que quedo ' +
      'queremos querer queres queria quien quienes quiera quiere quieres quiero quisiera ' +
      'quisieramos quiza quizas requiero sabe sabeis saben saber sabes sabria saludos salvo se ' +
      'sea segun senores ser seria serian si sido siempre siendo sin sino siquiera sobre sois ' +
      'solamente solo somos son sos soy su sus suya suyas suyo suyos tal tales tambien tambn ' +
      'tampoco tan tanta tantas tanto tantos tardes tb te tendria teneis tenemos tener tenes ' +
      'tengo tenia tenian ti tiene tienen tienes tmb toca tocaria toda todas todo todos tras tu ' +
      'tus tuve tuviera tuvo tuya tuyo u ud uds un una unas uno unos usted ustedes va vamos van ' +
      'varias varios vas vaya vayan veces vez vos vosotros voy vuestra vuestras vuestro ' +
      'vuestros x xq y ya yo'
    ).split(' '),
  ),
};
