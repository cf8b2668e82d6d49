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
      'aber all alle allem allen aller alles als also am an andere anderen auch auf aus bei ' +
      'beim benotige bereits bin bis bist bitte brauche da dabei dafur damit danke dann darf ' +
      'das dass davon dazu dein deine dem den denn der des dich die dies diese diesem diesen ' +
      'dieser dieses dir doch dort du durch durfen eigentlich ein eine einem einen einer eines ' +
      'einmal er es etwas euch euer eure falls fur gar gehen geht gerade gern gibt guten hab ' +
      'habe haben hallo hat hatte hatten hier hilfe ich ihm ihn ihnen ihr ihre ihrem ihren ' +
      'ihrer im in ins irgendwie ist ja jede jeder jedes jemand jetzt kann kannst kein keine ' +
      'keinen konnen konnte lassen leider machen mal man mehr mein meine meinem meinen meiner ' +
      'meines mich mir mit mochte mochten moglich muss mussen nach nicht nichts noch nun nur ob ' +
      'oder ohne sagen schon sehr sein seine seinem seinen seiner selbst sich sie sind so soll ' +
      'sollen sollte sondern sonst tag tun uber um und uns unser unsere unter vom von vor wann ' +
      'war waren warum was wegen weil welche welchem welchen welcher welches wenn wer werde ' +
      'werden weshalb wie wieso wieviel will wir wird wissen wo wofur woher wohin wollen womit ' +
      'wurde wurden zu zum zur zwischen'
    ).split(' '),
  ),
};
