/**
 * @module The page after payment, which says plainly that nothing was ordered.
 */
import { computeTotals, parseCart } from '../cart.ts';
import { formatPrice } from '../money.ts';
import { LATE_ORDER_NUMBER, NEW_ORDER_NUMBER } from '../orders.ts';
import { linkWith, type Page } from '../visit.ts';
import { fill } from '../words.ts';
import { StepPage } from './summary.tsx';

/** The last step of an order. */
export const confirmation: Page = {
  show: (visit) => {
    const words = visit.words.confirmation;
    const price = formatPrice(computeTotals(visit.cart).totalCents, visit.language);
    const isTransfer = visit.query.get('method') === 'transfer';
    const fresh = parseCart(new URLSearchParams());
    return {
      title: words.title,
      body: (
        <StepPage visit={visit} step="confirmation" title={words.title}>
          <p class="lead">{fill(words.lead, { number: NEW_ORDER_NUMBER })}</p>
          {isTransfer && <p>{fill(words.transfer, { price })}</p>}
          <h2>{words.next}</h2>
          <ol class="list">
            {words.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p class="links">
            <a href={linkWith(visit, fresh, 'order', LATE_ORDER_NUMBER)}>{words.follow}</a>
            <a href={linkWith(visit, fresh, 'home')}>{words.home}</a>
          </p>
        </StepPage>
      ),
    };
  },
};
