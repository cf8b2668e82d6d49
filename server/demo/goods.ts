/**
 * @module The six goods of the shop: names, prices, descriptions. Drawings are in `drawings.tsx`.
 */
import type { Language } from './routes.ts';

/** A category list, named like its page. */
export type Category = 'lamps' | 'stools' | 'blankets';

/** Something the shop would sell. */
export interface Good {
  id: string;
  category: Category;
  priceCents: number;
  slug: Record<Language, string>;
  text: Record<Language, GoodText>;
}

/** What is said about a good in one language. */
export interface GoodText {
  name: string;
  /** With its material, as on an invoice. */
  fullName: string;
  /** One sentence under the name. */
  summary: string;
  description: string;
  size: string;
  material: string;
  care: string;
}

/** In the order of the shelf. */
export const GOODS: readonly Good[] = [
  {
    id: 'oslo-lamp',
    category: 'lamps',
    priceCents: 12900,
    slug: { en: 'oslo-lamp', fr: 'lampe-oslo' },
    text: {
      en: {
        name: 'Oslo lamp',
        fullName: 'Oslo lamp, linen',
        summary: 'A table lamp that lights the page and leaves the room alone.',
        description:
          'The shade is washed linen, sewn around a steel ring and held by one screw, so that it comes off for cleaning. The stem is turned oak. The switch is on the cord, where the hand looks for it.',
        size: '52 cm high, cord of 1.8 m',
        material: 'Linen, oak, steel base',
        care: 'E27 LED bulb, 12 W at most, not included',
      },
      fr: {
        name: 'Lampe Oslo',
        fullName: 'Lampe Oslo, lin',
        summary: 'Une lampe de table qui éclaire la page et laisse la pièce tranquille.',
        description:
          'L’abat-jour est en lin lavé, cousu autour d’un anneau d’acier et tenu par une seule vis : il se retire pour être nettoyé. Le pied est en chêne tourné. L’interrupteur est sur le câble, là où la main le cherche.',
        size: '52 cm de haut, câble de 1,8 m',
        material: 'Lin, chêne, base en acier',
        care: 'Ampoule LED E27, 12 W au plus, non fournie',
      },
    },
  },
  {
    id: 'brest-wall-light',
    category: 'lamps',
    priceCents: 8900,
    slug: { en: 'brest-wall-light', fr: 'applique-brest' },
    text: {
      en: {
        name: 'Brest wall light',
        fullName: 'Brest wall light, enamel',
        summary: 'A harbour light for a hallway, a bed or a kitchen shelf.',
        description:
          'A spun steel dome, enamelled in sand outside and white inside, on a curved arm that turns by a quarter. It plugs into a socket or is wired to the wall: both are in the box.',
        size: '32 cm high, dome 21 cm',
        material: 'Enamelled steel, textile cord of 2 m',
        care: 'E14 LED bulb, 6 W at most, not included',
      },
      fr: {
        name: 'Applique Brest',
        fullName: 'Applique Brest, émail',
        summary: 'Une lumière de port pour un couloir, un lit ou une étagère de cuisine.',
        description:
          'Un dôme en acier repoussé, émaillé couleur sable dehors et blanc dedans, sur un bras courbe qui pivote d’un quart de tour. Elle se branche sur une prise ou se raccorde au mur : tout est dans la boîte.',
        size: '32 cm de haut, dôme de 21 cm',
        material: 'Acier émaillé, câble textile de 2 m',
        care: 'Ampoule LED E14, 6 W au plus, non fournie',
      },
    },
  },
  {
    id: 'low-stool',
    category: 'stools',
    priceCents: 4900,
    slug: { en: 'low-stool', fr: 'tabouret-bas' },
    text: {
      en: {
        name: 'Low stool',
        fullName: 'Low stool, oak',
        summary: 'To sit, to reach, or to put a lamp on.',
        description:
          'Four legs wedged through a seat of solid oak, with no metal in it. It carries 120 kg and weighs less than three. The oil lets it age well, and a little of it brings it back.',
        size: '42 × 28 cm, 38 cm high',
        material: 'Solid oak, oiled',
        care: 'Arrives assembled',
      },
      fr: {
        name: 'Tabouret bas',
        fullName: 'Tabouret bas, chêne',
        summary: 'Pour s’asseoir, pour atteindre, ou pour poser une lampe.',
        description:
          'Quatre pieds chevillés dans une assise de chêne massif, sans aucun métal. Il porte 120 kg et en pèse moins de trois. L’huile le laisse bien vieillir, et un peu d’huile suffit à le raviver.',
        size: '42 × 28 cm, 38 cm de haut',
        material: 'Chêne massif huilé',
        care: 'Livré monté',
      },
    },
  },
  {
    id: 'high-stool',
    category: 'stools',
    priceCents: 7900,
    slug: { en: 'high-stool', fr: 'tabouret-haut' },
    text: {
      en: {
        name: 'High stool',
        fullName: 'High stool, oak',
        summary: 'For a worktop of 88 to 92 cm.',
        description:
          'The low stool grown up: the same wedged legs, and two rungs at the height where feet rest. It stands still on an uneven floor, because one rung can be loosened and set again.',
        size: '38 × 38 cm, 65 cm high',
        material: 'Solid oak, oiled',
        care: 'Four legs to screw in, ten minutes',
      },
      fr: {
        name: 'Tabouret haut',
        fullName: 'Tabouret haut, chêne',
        summary: 'Pour un plan de travail de 88 à 92 cm.',
        description:
          'Le tabouret bas devenu grand : les mêmes pieds chevillés, et deux barreaux à la hauteur où les pieds se posent. Il reste stable sur un sol inégal, car un barreau se desserre et se règle.',
        size: '38 × 38 cm, 65 cm de haut',
        material: 'Chêne massif huilé',
        care: 'Quatre pieds à visser, dix minutes',
      },
    },
  },
  {
    id: 'wool-blanket',
    category: 'blankets',
    priceCents: 9900,
    slug: { en: 'groix-blanket', fr: 'plaid-groix' },
    text: {
      en: {
        name: 'Groix blanket',
        fullName: 'Groix blanket, wool',
        summary: 'Heavy, warm, and striped like a sailor’s jumper.',
        description:
          'Woven from undyed wool in two natural shades, then brushed on one side only: soft towards you, firm outside. It keeps its shape for years if it is aired rather than washed.',
        size: '130 × 180 cm, 1.1 kg',
        material: 'Pure new wool, undyed',
        care: 'Air it, or wash by hand at 20 °C',
      },
      fr: {
        name: 'Plaid Groix',
        fullName: 'Plaid Groix, laine',
        summary: 'Lourd, chaud, et rayé comme un tricot de marin.',
        description:
          'Tissé en laine non teinte de deux tons naturels, puis gratté d’un seul côté : doux vers vous, ferme dehors. Il garde sa forme des années si on l’aère plutôt que de le laver.',
        size: '130 × 180 cm, 1,1 kg',
        material: 'Pure laine vierge, non teinte',
        care: 'Aérer, ou laver à la main à 20 °C',
      },
    },
  },
  {
    id: 'cotton-throw',
    category: 'blankets',
    priceCents: 5900,
    slug: { en: 'cotton-throw', fr: 'jete-coton' },
    text: {
      en: {
        name: 'Cotton throw',
        fullName: 'Cotton throw, waffle',
        summary: 'Light enough for a summer evening.',
        description:
          'A waffle weave that dries fast and needs no iron. The fringe is knotted by hand. It shrinks by a thumb’s width in the first wash: we have counted that in the size below.',
        size: '125 × 170 cm, 600 g',
        material: 'Organic cotton',
        care: 'Machine wash at 40 °C',
      },
      fr: {
        name: 'Jeté coton',
        fullName: 'Jeté coton, nid d’abeille',
        summary: 'Assez léger pour un soir d’été.',
        description:
          'Un tissage en nid d’abeille qui sèche vite et ne se repasse pas. Les franges sont nouées à la main. Il rétrécit d’un pouce au premier lavage : la taille indiquée en tient compte.',
        size: '125 × 170 cm, 600 g',
        material: 'Coton biologique',
        care: 'Lavage en machine à 40 °C',
      },
    },
  },
];

/** The good with this id, or undefined. */
export function findGood(id: string): Good | undefined {
  return GOODS.find((good) => good.id === id);
}

/** The good whose address ends in this slug, or undefined. */
export function findGoodBySlug(slug: string, language: Language): Good | undefined {
  return GOODS.find((good) => good.slug[language] === slug);
}
