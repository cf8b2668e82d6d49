/**
 * @module Orders: the list, where one is, and its invoice.
 */
import { DELIVERY_CENTS } from '../cart.ts';
import { GoodDrawing } from '../drawings.tsx';
import { findGood, type Good } from '../goods.ts';
import { formatDay, formatPrice } from '../money.ts';
import { findOrder, isDelivered, ORDERS, type Order } from '../orders.ts';
import { linkTo, type Page, type Visit } from '../visit.ts';
import { fill } from '../words.ts';
import { missing } from './missing.tsx';
import { Sum } from './summary.tsx';

const TAX_PERCENT = 20;

/** All orders. */
export const orders: Page = {
  show: (visit) => ({
    title: visit.words.orders.title,
    body: (
      <div class="wide">
        <h1>{visit.words.orders.title}</h1>
        <p class="lead">{visit.words.orders.lead}</p>
        <ul class="order-list">
          {ORDERS.map((order) => (
            <OrderRow visit={visit} order={order} />
          ))}
        </ul>
      </div>
    ),
  }),
};

/** One order. A late one fires `shop:delivery-late`. */
export const order: Page = {
  show: (visit) => {
    const found = findOrder(visit.route?.parameter ?? '');
    if (!found) return missing.show(visit);
    const title = fill(visit.words.orders.order, { number: found.number });
    return {
      title,
      ...(found.isLate && { event: 'shop:delivery-late' }),
      body: (
        <div class="wide">
          <div class="split">
            <div>
              <OrderTrail visit={visit} here={title} />
              <h1>{title}</h1>
              <p class="lead">{describeOrder(visit, found)}</p>
              <OrderLines visit={visit} order={found} />
              <Progress visit={visit} order={found} />
              <OrderLinks visit={visit} order={found} />
              <Parcel visit={visit} order={found} />
            </div>
            <aside>
              <OrderSums visit={visit} order={found} />
            </aside>
          </div>
        </div>
      ),
    };
  },
};

/** The invoice of one order: a table made for paper. */
export const invoice: Page = {
  show: (visit) => {
    const found = findOrder(visit.route?.parameter ?? '');
    if (!found) return missing.show(visit);
    const { words, language } = visit;
    const title = fill(words.orders.invoiceTitle, { number: found.number });
    return {
      title,
      body: (
        <div class="wide">
          <div class="column">
            <OrderTrail visit={visit} here={words.orders.invoice} />
            <h1>{title}</h1>
            <p class="lead">
              {fill(words.orders.ordered, { day: formatDay(found.orderedOn, language) })}
            </p>
            <OrderSums visit={visit} order={found} hasTax />
            <p class="soft">{words.orders.invoiceNote}</p>
          </div>
        </div>
      ),
    };
  },
};

function OrderRow({ visit, order: row }: { visit: Visit; order: Order }) {
  const words = visit.words.orders;
  return (
    <li>
      <span class="order-drawings">
        {row.items.map((id) => (
          <GoodDrawing id={id} size="small" />
        ))}
      </span>
      <span>
        <a href={linkTo(visit, 'order', row.number)}>{fill(words.order, { number: row.number })}</a>
        {row.isLate && <strong class="late">{words.late}</strong>}
        <span class="soft">{describeOrder(visit, row)}</span>
      </span>
      <span class="amount">{formatPrice(priceOrder(row), visit.language)}</span>
    </li>
  );
}

function OrderTrail({ visit, here }: { visit: Visit; here: string }) {
  return (
    <nav aria-label={visit.words.shop.breadcrumb}>
      <ol class="trail">
        <li>
          <a href={linkTo(visit, 'orders')}>{visit.words.shop.orders}</a>
        </li>
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

function OrderLines({ visit, order: shown }: { visit: Visit; order: Order }) {
  const handed = shown.scans.find((scan) => scan.event === 'handed');
  return (
    <ul class="cart-lines">
      {goodsOf(shown).map((good) => (
        <li>
          <GoodDrawing id={good.id} size="small" />
          <div>
            {good.text[visit.language].fullName}
            {handed && (
              <span class="soft">
                {fill(visit.words.orders.handed, { day: formatDay(handed.day, visit.language) })}
              </span>
            )}
          </div>
          <span class="amount">{formatPrice(good.priceCents, visit.language)}</span>
        </li>
      ))}
    </ul>
  );
}

function Progress({ visit, order: shown }: { visit: Visit; order: Order }) {
  const { steps, progress, done, toCome } = visit.words.orders;
  return (
    <ol class="progress" aria-label={progress}>
      {steps.map((step, index) => (
        <li class={index < shown.stepsDone ? 'done' : undefined}>
          {step}
          <span class="hidden"> ({index < shown.stepsDone ? done : toCome})</span>
        </li>
      ))}
    </ol>
  );
}

function OrderLinks({ visit, order: shown }: { visit: Visit; order: Order }) {
  const words = visit.words.orders;
  return (
    <p class="links">
      <a href="#parcel">{words.follow}</a>
      <a href={linkTo(visit, 'returns')}>{words.return}</a>
      <a href={linkTo(visit, 'invoice', shown.number)}>{words.invoice}</a>
    </p>
  );
}

function Parcel({ visit, order: shown }: { visit: Visit; order: Order }) {
  const words = visit.words.orders;
  return (
    <section class="parcel" aria-labelledby="parcel">
      <h2 id="parcel">{words.parcel}</h2>
      {shown.isLate && <p class="note">{words.lateNote}</p>}
      <ol>
        {shown.scans.map((scan) => (
          <li>
            <span class="soft">{formatDay(scan.day, visit.language)}</span>
            {words.scans[scan.event]}
          </li>
        ))}
      </ol>
    </section>
  );
}

function OrderSums(props: { visit: Visit; order: Order; hasTax?: boolean }) {
  const { visit, order: shown, hasTax = false } = props;
  const price = (cents: number) => formatPrice(cents, visit.language);
  return (
    <dl class="sums">
      {goodsOf(shown).map((good) => (
        <Sum name={good.text[visit.language].fullName} value={price(good.priceCents)} />
      ))}
      <Sum name={visit.words.cart.delivery} value={price(DELIVERY_CENTS.home)} />
      <Sum name={visit.words.cart.total} value={price(priceOrder(shown))} isTotal />
      {hasTax && <Sum name={visit.words.orders.vat} value={price(taxIn(priceOrder(shown)))} />}
    </dl>
  );
}

function describeOrder({ words, language }: Visit, shown: Order): string {
  const { ordered, delivered, planned } = words.orders;
  const start = fill(ordered, { day: formatDay(shown.orderedOn, language) });
  const arrival = shown.scans[0];
  const end =
    isDelivered(shown) && arrival
      ? fill(delivered, { day: formatDay(arrival.day, language) })
      : fill(planned, { day: formatDay(shown.plannedFor, language) });
  return `${start} ${end}`;
}

/** The tax that a price of this many cents includes. */
function taxIn(cents: number): number {
  return Math.round((cents * TAX_PERCENT) / (100 + TAX_PERCENT));
}

function priceOrder(shown: Order): number {
  return goodsOf(shown).reduce((sum, good) => sum + good.priceCents, DELIVERY_CENTS.home);
}

function goodsOf(shown: Order): Good[] {
  return shown.items.map(findGood).filter((good) => good !== undefined);
}
