/**
 * Words that say when, how or for whom something is asked, whatever the subject: a site that never says
 * them is no less asked about. They come with the ranker, for only then is an answer sure.
 * @module
 */

import { fold, type LanguageModule } from './text.ts';

const COMMON_WORDS = new Map(
  Object.entries({
    en: `absolutely already always april asap august autumn awful boyfriend brother bro christmas completely constantly
currently dad daily daughter dear december definitely directly early easily evening eventually exactly extremely fast
father february finally forever friday friend friends fully girlfriend grandfather grandma grandmother grandpa guys
honestly hopefully hour hours husband immediately instantly january july june kid kids lately later march midnight
minute minutes mom monday month months morning mother mum night nobody normally november nowadays october often
partner permanently please pls probably properly quick quickly quite rather recently regularly saturday second
seconds september seriously simply sister slowly somehow sometimes soon sorry spring suddenly summer sunday
super surely thursday today tomorrow tonight totally tuesday ugh unfortunately urgent urgently usually wednesday
week weekend weeks wife winter year years yesterday`,
    fr: `absolument actuellement agaçant ami amie août apparemment assez aujourd automne autant automatiquement avril
beaucoup bientôt bizarre bizarrement chère cher copain copine correctement cordialement décembre définitivement demain
dernière dernièrement dimanche directement doucement enfin énervant entièrement épouse évidemment exactement
facilement femme février fille fils finalement forcément franchement frère généralement grand-mère habituellement hélas
heure heures hier hiver honnêtement immédiatement janvier jeudi jour jours juillet juin longtemps lundi maintenant
malheureusement maman mardi mari mars matin mercredi mère midi minuit minute minutes mois normalement novembre nuit
obligatoirement octobre papa parfois pénible père presque printemps prochain prochaine quasiment quotidiennement
rapidement rarement récemment régulièrement samedi semaine semaines septembre sérieusement seulement simplement sœur
soir soirée souvent soudain stp subitement super surtout systématiquement tard tellement toutefois uniquement
urgence urgent vendredi vite volontiers vraiment week-end`,
  }),
);

/** Folded words of a language that are the site says in no form. */
export function findCommonWords(
  { language, stem }: LanguageModule,
  said: readonly string[],
): string[] {
  const known = new Set(said);
  const words = COMMON_WORDS.get(language)?.split(/\s+/) ?? [];
  return words.map(fold).filter((word) => !known.has(stem(word)));
}
