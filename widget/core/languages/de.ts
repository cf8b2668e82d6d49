/**
 * German for search: stemmer, stop words and the spelling of umlauts.
 * @module
 */

import { stemmer } from '@orama/stemmers/german';
import type { LanguageModule } from '../text.ts';
import { splitCompound } from './compounds.ts';
import { joinVerb } from './separable-verbs.ts';

/** Letters between the parts of a compound, as in `Versicherung-s-schutz`. */
const JOINTS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** German. `ä`, `ae` and `a` meet; so do `ß` and `ss`. */
export const german: LanguageModule = {
  language: 'de',
  stem: stemmer,
  // `ue` after a vowel or q is no umlaut: neue, Quelle, Bauer.
  respell: (word) => word.replace(/(?<![aeiouäöüq])([aou])e/g, '$1'),
  join: (words) => joinVerb(words, stemmer),
  split: (compound, isKnown) => splitCompound(compound, JOINTS, stemmer, isKnown),
  stopWords: new Set(
    (
      'aber ach all alle allem allen aller alles als also am an andere anderen anstatt auch auf ' +
      'aus ausser ausserhalb bei beim bekomme bekommen bekommst bekommt benotige bereits ' +
      'betreffend betreffs bevor bezuglich bin bis bisher bist bitte bitteschon brauch brauche ' +
      'brauchen brauchst braucht bzw ca circa da dabei dafur daher dahin damit dank danke ' +
      'dankeschon dann daran darauf daraus darf darfst darin daruber darum das dass davon dazu ' +
      'dein deine deinem deinen deiner deines dem den denen denn der deren des deshalb dessen ' +
      'dich die dies diesbezuglich diese diesem diesen dieser dieses dir doch dort dran drauf ' +
      'drin dringend du durch durfen durft durfte durften eben ebenfalls eigentlich ein eine ' +
      'einem einen einer eines einfach einmal eins entweder er erhalt erhalte erhalten erklare ' +
      'erklaren es etc etwa etwas euch euer eure eurem euren eurer falls frage fur ganz gar ' +
      'gegen geh gehabt gehe gehen geht gehts gemacht gemass genau gerade gern gerne getan ' +
      'gewesen geworden gibt gibts ging gruss guten hab habe haben habt hallo halt hast hat ' +
      'hatte hatten hattet helfen helft her hey hi hier hierbei hierfur hierher hierzu hilf ' +
      'hilfe hilft hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in innerhalb ins ' +
      'irgend irgendein irgendeine irgendeinen irgendwas irgendwie irgendwo ist ja je jede ' +
      'jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt jeweils jo kann ' +
      'kannst kein keine keinem keinen keiner keines kenne klar konnen konnt konnte konnten ' +
      'konntet krieg kriege kriegen kriegt lass lasse lassen lasst leider leute lg mach mache ' +
      'machen machst macht mal man manche mehr mein meine meinem meinen meiner meines mfg mich ' +
      'mir mit mochte mochten mochtest moglich moin muss mussen musst musste mussten n na nach ' +
      'nachdem naja ne nein nem nen ner nicht nichts nie niemand nirgends noch nochmal nun nur ' +
      'ob obwohl oder oft oh ohne ok okay pro rauf raus rein richtig ruber runter sag sage ' +
      'sagen sagt schon schonmal sehr sei seid seien sein seine seinem seinen seiner seit ' +
      'selbst servus sich sie sind so sobald sofort solange solch solche solchen soll sollen ' +
      'sollst sollt sollte sollten sondern sonst sowas sowie sowohl statt tag trotz tue tun tut ' +
      'uber um und ungefahr uns unser unsere unserem unseren unserer unseres unter usw viel ' +
      'viele vielen vielleicht vom von vor wahrend wahrscheinlich wann war ware waren warum was ' +
      'weder wegen weil weiss welch welche welchem welchen welcher welches wem wen wenig wenn ' +
      'wer werde werden werdet weshalb wessen wie wieder wieso wieviel wieviele will willst wir ' +
      'wird wirklich wirst wissen wo wobei wodurch wofur woher wohin wohl wollen wollt wollte ' +
      'wollten womit wonach woran worauf worin woruber wovon wurde wurden wurdet wusste wussten ' +
      'zb zeig zeigen ziemlich zu zum zur zwischen'
    ).split(' '),
  ),
};
