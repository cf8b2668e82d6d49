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
  de: {
    title: (site) => `Hilfe, ${site}`,
    all: 'Alle Fragen',
    related: 'Siehe auch',
    contact: 'Uns schreiben:',
    missing: 'Diese Hilfeseite gibt es nicht.',
  },
  es: {
    title: (site) => `Ayuda, ${site}`,
    all: 'Todas las preguntas',
    related: 'Véase también',
    contact: 'Escribirnos:',
    missing: 'Esta página de ayuda no existe.',
  },
  ar: {
    title: (site) => `المساعدة، ${site}`,
    all: 'كل الأسئلة',
    related: 'انظر أيضًا',
    contact: 'راسلنا:',
    missing: 'صفحة المساعدة هذه غير موجودة.',
  },
};

/** Primary tags of the languages that are written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** Undefined for the direction that a page has anyway. */
export function directionOf(language: string): 'rtl' | undefined {
  return RIGHT_TO_LEFT.includes(language.split('-')[0] ?? '') ? 'rtl' : undefined;
}
