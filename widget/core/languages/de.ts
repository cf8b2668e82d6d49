/**
 * German for search: stemmer, stop words and the spelling of umlauts.
 * @module
 */

import { stemmer } from '@orama/stemmers/german';
import type { LanguageModule } from '../text.ts';

/** German. `ä`, `ae` and `a` meet; so do `ß` and `ss`. */
export const german: LanguageModule = {
  language: 'de',
  stem: stemmer,
  // `ue` after a vowel or q is no umlaut: neue, Quelle, Bauer.
  respell: (word) => word.replace(/(?<![aeiouäöüq])([aou])e/g, '$1'),
  stopWords: new Set(
    (
      'aber all alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis ' +
      'bitte bist brauche da dabei dafur damit danke dann darf das dass dein deine dem den denn der des ' +
      'dich die dies diese diesem diesen dieser dieses dir doch dort du durch durfen ein eine einem ' +
      'einen einer eines einmal er es etwas euch euer eure fur gar gehen geht gern gibt ' +
      'guten hab habe haben hallo hat hatte hatten hier hilfe ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ' +
      'im in ins ist ja jede jeder jedes jetzt kann kannst konnen konnte lassen machen mal man mein ' +
      'meine meinem meinen meiner meines mich mir mit mochte mochten moglich muss mussen nach nicht nichts noch ' +
      'nun nur ob oder ohne schon sehr sein seine seinem seinen seiner sich sie sind so soll sollen ' +
      'sollte sondern tag tun uber um und uns unser unsere unter vom von vor wann war waren warum was weil welche ' +
      'welchem welchen welcher welches wenn wer werde werden wie wieso will wir wird wo wohin wollen ' +
      'wurde wurden zu zum zur zwischen'
    ).split(' '),
  ),
};
