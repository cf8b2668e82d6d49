/**
 * @module What a page is given and what it gives back. No HTTP here: that is `shop.tsx`.
 */
import type { Child } from 'hono/jsx';
import type { Cart } from './cart.ts';
import { formatCart, parseCart } from './cart.ts';
import { type Language, type PageId, pathOf, type Route, type Variant } from './routes.ts';
import { WORDS, type Words } from './words.ts';

/** One request, read: everything a page may depend on. */
export interface Visit {
  /** Undefined on the page that says nothing is here. */
  route: Route | undefined;
  language: Language;
  variant: Variant;
  words: Words;
  cart: Cart;
  query: URLSearchParams;
  now: Date;
}

/** What a page shows. */
export interface Screen {
  title: string;
  body: Child;
  /** 200 unless told. */
  status?: 404;
  /** True for a form that came back. Its status stays 200: browsers report others as errors. */
  isRefused?: boolean;
  /** A DOM event the shop's script fires on `document` while this page is shown. */
  event?: string;
  /** Address of a script that this page alone runs; for pages outside the application. */
  script?: string;
}

/** What comes of a form: a page again, or the way to the next one. */
export type Reply = Screen | { location: string };

/** One page: `send` is there when it has a form. */
export interface Page {
  show(visit: Visit): Screen;
  send?(visit: Visit, form: URLSearchParams): Reply;
}

/** Reads what a request says. Never throws. */
export function openVisit(
  given: Pick<Visit, 'route' | 'language' | 'variant' | 'query' | 'now'>,
): Visit {
  return { ...given, words: WORDS[given.language], cart: parseCart(given.query) };
}

/** The address of a page, cart included. */
export function linkTo(visit: Visit, page: PageId, parameter = ''): string {
  return linkWith(visit, visit.cart, page, parameter);
}

/** The address of a page with another cart. */
export function linkWith(visit: Visit, cart: Cart, page: PageId, parameter = ''): string {
  return pathOf({ page, parameter }, visit.language, visit.variant) + formatCart(cart);
}
