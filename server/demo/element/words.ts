/**
 * @module What the page about the element says, by language. What it lists is told by the element's
 * own manifest, in English.
 */
import type { Language } from '../routes.ts';

export interface ElementWords {
  title: string;
  lead: string;
  tag: string;
  events: string;
  noEvent: string;
  link: string;
  linkHow: string;
  fallback: string;
  fallbackHow: string;
  texts: string;
  textsHow: string;
  /** Headings, by the list's name in the manifest. */
  lists: Record<'attributes' | 'members' | 'cssProperties' | 'cssParts' | 'events', string>;
  /** Written on the buttons and into the fields; the script reads them from the page. */
  controls: { call: string; show: string; hide: string; none: string; putBack: string };
  failed: string;
}

export const ELEMENT_WORDS: Record<Language, ElementWords> = {
  en: {
    title: 'The help box, part by part',
    lead: 'Every attribute, method, part and property of <wayside-help>, live: what you change here changes the box on this page.',
    tag: 'The element as it now is',
    events: 'What the element told the page',
    noEvent: 'Nothing yet. Open the box yourself: methods are not told.',
    link: 'A link into the box',
    linkHow:
      'An address or a link that ends so opens the box on that answer, each time it is followed:',
    fallback: 'Without script',
    fallbackHow:
      'Placed by hand, the element may hold links to the help centre and to a person. They are seen where its script does not come, and only there.',
    texts: 'Words of your own',
    textsHow:
      'Whatever the box says can be said otherwise, by language and key, in site.yaml. Keys are listed in content/README.md; a mistyped one is named by the check.',
    lists: {
      attributes: 'Attributes',
      members: 'Methods',
      cssProperties: 'Custom properties',
      cssParts: 'Parts',
      events: 'Events',
    },
    controls: {
      call: 'Call',
      show: 'Show',
      hide: 'Hide',
      none: 'left out',
      putBack: 'Put it back',
    },
    failed: 'The manifest of the element could not be fetched.',
  },
  fr: {
    title: 'La boîte d’aide, pièce par pièce',
    lead: 'Chaque attribut, méthode, partie et propriété de <wayside-help>, en direct : ce que vous changez ici change la boîte de cette page. Les descriptions viennent du manifeste de l’élément, en anglais.',
    tag: 'L’élément tel qu’il est maintenant',
    events: 'Ce que l’élément a dit à la page',
    noEvent: 'Rien encore. Ouvrez la boîte vous-même : les méthodes ne disent rien.',
    link: 'Un lien vers la boîte',
    linkHow:
      'Une adresse ou un lien qui se termine ainsi ouvre la boîte sur cette réponse, chaque fois qu’on le suit :',
    fallback: 'Sans script',
    fallbackHow:
      'Placé à la main, l’élément peut contenir des liens vers le centre d’aide et vers une personne. On les voit là où son script n’arrive pas, et seulement là.',
    texts: 'Vos propres mots',
    textsHow:
      'Tout ce que dit la boîte peut être dit autrement, par langue et par clé, dans site.yaml. Les clés sont dans content/README.md ; la vérification signale une clé mal écrite.',
    lists: {
      attributes: 'Attributs',
      members: 'Méthodes',
      cssProperties: 'Propriétés personnalisées',
      cssParts: 'Parties',
      events: 'Événements',
    },
    controls: {
      call: 'Appeler',
      show: 'Montrer',
      hide: 'Cacher',
      none: 'absent',
      putBack: 'Le remettre',
    },
    failed: 'Le manifeste de l’élément n’a pas pu être chargé.',
  },
};
