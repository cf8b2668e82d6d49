/**
 * @module Which page stands behind which name.
 */
import { contact, delivery } from './pages/about.tsx';
import { cart } from './pages/cart.tsx';
import { checkout } from './pages/checkout.tsx';
import { confirmation } from './pages/confirmation.tsx';
import { listCategory, product } from './pages/goods.tsx';
import { home } from './pages/home.tsx';
import { invoice, order, orders } from './pages/orders.tsx';
import { payment } from './pages/payment.tsx';
import { returns } from './pages/returns.tsx';
import type { PageId } from './routes.ts';
import type { Page } from './visit.ts';

/** Every page of the shop. */
export const PAGES: Record<PageId, Page> = {
  home,
  lamps: listCategory('lamps'),
  stools: listCategory('stools'),
  blankets: listCategory('blankets'),
  product,
  cart,
  checkout,
  payment,
  confirmation,
  orders,
  order,
  invoice,
  returns,
  delivery,
  contact,
};
