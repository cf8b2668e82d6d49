/**
 * @module The cart, which lives in the address alone: the shop keeps no cookie and no storage.
 */
import { findGood, type Good } from './goods.ts';

/** What the visitor would order, and how it would travel. */
export interface Cart {
  lines: CartLine[];
  /** False when the address named no goods and the example cart is shown. */
  isChosen: boolean;
  /** A promotional code that was accepted, or empty. */
  code: string;
  delivery: Delivery;
  country: string;
}

/** One good, `quantity` times. */
export interface CartLine {
  good: Good;
  quantity: number;
}

/** How a parcel travels. */
export type Delivery = 'home' | 'point' | 'express';

/** Amounts in cents; `totalCents` is the rest put together. */
export interface Totals {
  goodsCents: number;
  discountCents: number;
  deliveryCents: number;
  totalCents: number;
}

/** More of one good is a matter for a person. */
export const QUANTITY_MAX = 9;
/** From this amount on, delivery to a home in France is free. */
export const FREE_DELIVERY_CENTS = 20000;
/** Delivery to any other country of the European Union. */
export const DELIVERY_ABROAD_CENTS = 1200;
/** Prices within France. */
export const DELIVERY_CENTS: Record<Delivery, number> = { home: 600, point: 400, express: 1400 };
/** The country the shop sends from. */
export const HOME_COUNTRY = 'FR';

/** Codes that were valid once: `ended` is worth another message than an unknown code. */
export const CODES: Readonly<Record<string, { percent: number; isEnded: boolean }>> = {
  WELCOME10: { percent: 10, isEnded: false },
  SUMMER15: { percent: 15, isEnded: true },
};

const EXAMPLE_ITEMS = 'oslo-lamp:1,low-stool:1';

/** Reads a cart from an address; whatever it does not understand is left out. Never throws. */
export function parseCart(query: URLSearchParams): Cart {
  const items = query.get('items');
  const code = query.get('code') ?? '';
  const delivery = query.get('delivery') ?? '';
  const country = query.get('country') ?? '';
  return {
    lines: parseLines(items ?? EXAMPLE_ITEMS),
    isChosen: items !== null,
    code: Object.hasOwn(CODES, code) && !CODES[code]?.isEnded ? code : '',
    delivery: isDelivery(delivery) ? delivery : 'home',
    country: /^[A-Z]{2}$/.test(country) ? country : HOME_COUNTRY,
  };
}

/** The query, with its question mark, that `parseCart` reads back; empty for the example cart. */
export function formatCart(cart: Cart): string {
  const parts: string[] = [];
  if (cart.isChosen) parts.push(`items=${formatLines(cart.lines)}`);
  if (cart.code) parts.push(`code=${cart.code}`);
  if (cart.delivery !== 'home') parts.push(`delivery=${cart.delivery}`);
  if (cart.country !== HOME_COUNTRY) parts.push(`country=${cart.country}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Adds to a chosen cart, or starts one: the example cart is never added to. */
export function addToCart(cart: Cart, good: Good, quantity: number): Cart {
  const lines = cart.isChosen ? cart.lines : [];
  const known = lines.find((line) => line.good === good);
  const wanted = Math.min((known?.quantity ?? 0) + quantity, QUANTITY_MAX);
  if (!known) return { ...cart, isChosen: true, lines: [...lines, { good, quantity: wanted }] };
  return setQuantity({ ...cart, lines }, good, wanted);
}

/** Sets one line; 0 takes it out. */
export function setQuantity(cart: Cart, good: Good, quantity: number): Cart {
  const lines = cart.lines
    .map((line) => (line.good === good ? { good, quantity } : line))
    .filter((line) => line.quantity > 0);
  return { ...cart, isChosen: true, lines };
}

/** How many things are in the cart. */
export function countGoods(cart: Cart): number {
  return cart.lines.reduce((sum, line) => sum + line.quantity, 0);
}

/** What it comes to. An empty cart costs nothing. */
export function computeTotals(cart: Cart): Totals {
  const goodsCents = cart.lines.reduce(
    (sum, line) => sum + line.good.priceCents * line.quantity,
    0,
  );
  const percent = CODES[cart.code]?.percent ?? 0;
  const discountCents = Math.round((goodsCents * percent) / 100);
  const deliveryCents = priceDelivery(cart, goodsCents - discountCents);
  return {
    goodsCents,
    discountCents,
    deliveryCents,
    totalCents: goodsCents - discountCents + deliveryCents,
  };
}

/** True for a way of delivery the shop offers. */
export function isDelivery(text: string): text is Delivery {
  return Object.hasOwn(DELIVERY_CENTS, text);
}

function priceDelivery(cart: Cart, amountCents: number): number {
  if (amountCents === 0) return 0;
  if (cart.country !== HOME_COUNTRY) return DELIVERY_ABROAD_CENTS;
  if (cart.delivery === 'home' && amountCents >= FREE_DELIVERY_CENTS) return 0;
  return DELIVERY_CENTS[cart.delivery];
}

function parseLines(items: string): CartLine[] {
  const lines = new Map<Good, number>();
  for (const item of items.split(',')) {
    const [id = '', count = '1'] = item.split(':');
    const good = findGood(id);
    const quantity = Number.parseInt(count, 10);
    if (good && quantity >= 1) lines.set(good, Math.min(quantity, QUANTITY_MAX));
  }
  return [...lines].map(([good, quantity]) => ({ good, quantity }));
}

function formatLines(lines: CartLine[]): string {
  return lines.map(({ good, quantity }) => `${good.id}:${quantity}`).join(',');
}
