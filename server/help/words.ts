/**
 * What the help centre says around the entries.
 * @module
 */

export interface Words {
  title(site: string): string;
  all: string;
  related: string;
  contact: string;
}

export const WORDS: Record<string, Words> & { en: Words } = {
  en: {
    title: (site) => `Help, ${site}`,
    all: 'All questions',
    related: 'See also',
    contact: 'Write to us:',
  },
  fr: {
    title: (site) => `Aide, ${site}`,
    all: 'Toutes les questions',
    related: 'Voir aussi',
    contact: 'Nous écrire :',
  },
};
