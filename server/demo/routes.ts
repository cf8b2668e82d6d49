/**
 * @module Every address of the shop, in both languages. What stands at one belongs in
 * `pages/`.
 */
import { findGood, findGoodBySlug } from './goods.ts';

/** The languages the shop is written in. */
export type Language = 'en' | 'fr';

/** `pages` is the classic shop, one document a page; `app` is the single-page application. */
export type Variant = 'pages' | 'app';

/** One page of the journey. */
export type PageId = keyof typeof SLUGS;

/** A page and what its address names: a good's id, an order's number, or nothing. */
export interface Route {
  page: PageId;
  parameter: string;
}

/** In the order of the language switch. */
export const LANGUAGES: readonly Language[] = ['en', 'fr'];

const PARAMETER = ':';

const SLUGS = {
  home: { en: '', fr: '' },
  lamps: { en: 'lamps', fr: 'lampes' },
  stools: { en: 'stools', fr: 'tabourets' },
  blankets: { en: 'blankets', fr: 'plaids' },
  product: { en: 'product/:', fr: 'produit/:' },
  cart: { en: 'cart', fr: 'panier' },
  checkout: { en: 'checkout', fr: 'commande' },
  payment: { en: 'payment', fr: 'paiement' },
  confirmation: { en: 'confirmation', fr: 'confirmation' },
  orders: { en: 'orders', fr: 'commandes' },
  order: { en: 'orders/:', fr: 'commandes/:' },
  invoice: { en: 'orders/:/invoice', fr: 'commandes/:/facture' },
  returns: { en: 'returns', fr: 'retours' },
  delivery: { en: 'delivery', fr: 'livraison' },
  contact: { en: 'contact', fr: 'contact' },
};

/** The path of a page. `parameter` is a good's id or an order's number. */
export function pathOf(route: Route, language: Language, variant: Variant): string {
  const good = route.page === 'product' ? findGood(route.parameter) : undefined;
  const name = good ? good.slug[language] : route.parameter;
  const base = variant === 'app' ? `/${language}/app/` : `/${language}/`;
  return base + SLUGS[route.page][language].replace(PARAMETER, encodeURIComponent(name));
}

/** The page at `rest`, the path after `/en/` or `/en/app/`; undefined when there is none. */
export function findRoute(rest: string, language: Language): Route | undefined {
  for (const [page, slugs] of Object.entries(SLUGS) as [PageId, Record<Language, string>][]) {
    const name = matchSlug(slugs[language], rest);
    if (name === undefined) continue;
    if (page !== 'product') return { page, parameter: name };
    const good = findGoodBySlug(name, language);
    return good && { page, parameter: good.id };
  }
  return undefined;
}

function matchSlug(slug: string, rest: string): string | undefined {
  const [before = '', after] = slug.split(PARAMETER);
  if (after === undefined) return rest === slug ? '' : undefined;
  if (!rest.startsWith(before) || !rest.endsWith(after)) return undefined;
  const name = rest.slice(before.length, rest.length - after.length);
  return /^[\w-]+$/.test(name) ? name : undefined;
}
