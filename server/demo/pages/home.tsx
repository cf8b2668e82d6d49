/**
 * @module The first page: the room, the six goods, the terms, and where to try the help box.
 */
import { DELIVERY_ABROAD_CENTS, DELIVERY_CENTS, FREE_DELIVERY_CENTS } from '../cart.ts';
import { RoomDrawing } from '../drawings.tsx';
import { GOODS } from '../goods.ts';
import { formatPrice } from '../money.ts';
import { LABEL_CENTS, LATE_ORDER_NUMBER } from '../orders.ts';
import { linkTo, type Page, type Visit } from '../visit.ts';
import { fill } from '../words.ts';
import { Shelf } from './goods.tsx';

/** The first page. */
export const home: Page = {
  show: (visit) => ({
    title: visit.words.shop.brand,
    body: (
      <>
        <Hero visit={visit} />
        <div class="wide">
          <section class="part" aria-labelledby="shelf">
            <h2 id="shelf">{visit.words.home.shelf}</h2>
            <Shelf visit={visit} goods={GOODS} level={3} />
          </section>
          <Promises visit={visit} />
          <Tries visit={visit} />
        </div>
      </>
    ),
  }),
};

function Hero({ visit }: { visit: Visit }) {
  const { title, lead, see } = visit.words.home;
  return (
    <div class="hero">
      <div class="wide">
        <div class="hero-words">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          <p>
            <a class="button" href={linkTo(visit, 'lamps')}>
              {see}
            </a>
          </p>
        </div>
        <RoomDrawing />
      </div>
    </div>
  );
}

function Promises({ visit }: { visit: Visit }) {
  const price = (cents: number) => formatPrice(cents, visit.language);
  const values = {
    home: price(DELIVERY_CENTS.home),
    free: price(FREE_DELIVERY_CENTS),
    abroad: price(DELIVERY_ABROAD_CENTS),
    label: price(LABEL_CENTS),
  };
  return (
    <div class="promises">
      {visit.words.home.promises.map(({ title, text }) => (
        <section>
          <h2>{title}</h2>
          <p>{fill(text, values)}</p>
        </section>
      ))}
    </div>
  );
}

function Tries({ visit }: { visit: Visit }) {
  const { tryTitle, tryLead, tries } = visit.words.home;
  const links = {
    payment: linkTo(visit, 'payment'),
    checkout: linkTo(visit, 'checkout'),
    order: linkTo(visit, 'order', LATE_ORDER_NUMBER),
    returns: linkTo(visit, 'returns'),
  };
  return (
    <section class="part tries" aria-labelledby="tries">
      <div>
        <h2 id="tries">{tryTitle}</h2>
        <p class="soft">{tryLead}</p>
      </div>
      <ul>
        {(Object.keys(links) as (keyof typeof links)[]).map((key) => (
          <li>
            <a href={links[key]}>{tries[key][0]}</a>
            <span class="soft">{tries[key][1]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
