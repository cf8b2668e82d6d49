/**
 * @module Plain pages: delivery and contact.
 */
import {
  DELIVERY_ABROAD_CENTS,
  DELIVERY_CENTS,
  type Delivery,
  FREE_DELIVERY_CENTS,
} from '../cart.ts';
import { formatPrice } from '../money.ts';
import { linkTo, type Page, type Visit } from '../visit.ts';
import { fill } from '../words.ts';

const MAIL = 'help@atelier-demo.example';

/** Ways, times and prices of delivery. */
export const delivery: Page = {
  show: (visit) => {
    const words = visit.words.delivery;
    const free = formatPrice(FREE_DELIVERY_CENTS, visit.language);
    return {
      title: words.title,
      body: (
        <div class="wide">
          <div class="column">
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <DeliveryTable visit={visit} />
            <p>{fill(words.free, { free })}</p>
            <h2>{words.lateTitle}</h2>
            <p>{words.late}</p>
            <p class="links">
              <a href={linkTo(visit, 'orders')}>{words.lateLink}</a>
            </p>
          </div>
        </div>
      ),
    };
  },
};

/** Address and hours. */
export const contact: Page = {
  show: (visit) => {
    const words = visit.words.contact;
    return {
      title: words.title,
      body: (
        <div class="wide">
          <div class="column">
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <dl class="facts">
              <div>
                <dt>{words.email}</dt>
                <dd>
                  <a href={`mailto:${MAIL}`}>{MAIL}</a>
                </dd>
              </div>
              <div>
                <dt>{words.address}</dt>
                <dd>
                  {words.lines.map((line) => (
                    <span class="line">{line}</span>
                  ))}
                </dd>
              </div>
              <div>
                <dt>{words.hours}</dt>
                <dd>
                  {words.days.map(([day, hours]) => (
                    <span class="hours">
                      <span>{day}</span> <span>{hours}</span>
                    </span>
                  ))}
                </dd>
              </div>
            </dl>
            <p class="soft">{words.note}</p>
          </div>
        </div>
      ),
    };
  },
};

function DeliveryTable({ visit }: { visit: Visit }) {
  const words = visit.words.delivery;
  const { ways } = visit.words.checkout;
  const rows = (Object.keys(DELIVERY_CENTS) as Delivery[]).map((way) => ({
    name: ways[way][0],
    time: ways[way][1],
    cents: DELIVERY_CENTS[way],
  }));
  const abroad = { name: words.abroad, time: words.abroadTime, cents: DELIVERY_ABROAD_CENTS };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.way}</th>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.price}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows, abroad].map(({ name, time, cents }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{time}</td>
            <td>{formatPrice(cents, visit.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
