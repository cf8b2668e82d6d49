/**
 * French for search: stemmer, stop words and elision.
 * @module
 */

import { stemmer } from '@orama/stemmers/french';
import type { LanguageModule } from '../text.ts';

/** French. */
export const french: LanguageModule = {
  language: 'fr',
  stem: stemmer,
  elided: new Set('c d j jusqu l lorsqu m n puisqu qu quelqu quoiqu s t'.split(' ')),
  stopWords: new Set(
    (
      'a ai aide aider aie ait alors au aucun aucune aura aurait auront aussi autre autres aux avait ' +
      'avant avec avez avoir avons bien bonjour bonsoir c ca car ce cela celle celui ces cet cette ceux ' +
      'chez ci combien comme comment d dans de dedans depuis des dire dit doit doivent donc dois du elle ' +
      'elles en encore entre est et etaient etait ete etes etre eu eux fait faire fais faut font ici il ' +
      'ils j je jusque l la le les leur leurs lorsque lui m ma mais me meme memes merci mes mettre mien ' +
      'moi mon n ne ni non nos notre nous on ont ou par parce pas peu peut peuvent peux plait plus ' +
      'possible pour pourquoi pourrais puis puisque qu quand que quel quelle quelles quels qui quoi s ' +
      'sa sais sans savoir se sera serait ses si sinon soit son sont sous souhaite suis sur svp t ta ' +
      'tandis te tel tes toi ton toujours tous tout toute toutes tres tu un une va vais veut veux ' +
      'vers voici voila voir vont vos votre voudrais vous vu y'
    ).split(' '),
  ),
};
