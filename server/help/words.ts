/**
 * What the help centre says around the entries.
 * @module
 */

export interface Words {
  title(site: string): string;
  all: string;
  related: string;
  contact: string;
  /** There is no such page. */
  missing: string;
}

export const WORDS: Record<string, Words> & { en: Words } = {
  en: {
    title: (site) => `Help, ${site}`,
    all: 'All questions',
    related: 'See also',
    contact: 'Write to us:',
    missing: 'There is no such help page.',
  },
  fr: {
    title: (site) => `Aide, ${site}`,
    all: 'Toutes les questions',
    related: 'Voir aussi',
    contact: 'Nous écrire :',
    missing: 'Cette page d’aide n’existe pas.',
  },
};
