/**
 * @module What stands beside every step of an order: the steps, the goods, what it comes to.
 */
import type { Child } from 'hono/jsx';
import { computeTotals } from '../cart.ts';
import { GoodDrawing } from '../drawings.tsx';
import { formatPrice } from '../money.ts';
import { linkTo, type Visit } from '../visit.ts';
import { fill } from '../words.ts';

type Step = 'cart' | 'checkout' | 'payment' | 'confirmation';

const STEPS: Step[] = ['cart', 'checkout', 'payment', 'confirmation'];

/** A step of the order: the words on one side, the sum on the other. */
export function StepPage(props: { visit: Visit; step: Step; title: string; children: Child }) {
  const { visit } = props;
  return (
    <div class="wide">
      <div class="split">
        <div>
          <StepTrail visit={visit} step={props.step} />
          <h1>{props.title}</h1>
          {props.children}
        </div>
        <aside aria-labelledby="summary">
          <h2 class="hidden" id="summary">
            {visit.words.cart.summary}
          </h2>
          {props.step !== 'cart' && <Lines visit={visit} />}
          <Sums visit={visit} hasGoods={props.step === 'cart'} />
        </aside>
      </div>
    </div>
  );
}

function Sums({ visit, hasGoods }: { visit: Visit; hasGoods: boolean }) {
  const { cart } = visit;
  const { goods, discount, delivery, free, total } = visit.words.cart;
  const totals = computeTotals(cart);
  const price = (cents: number) => formatPrice(cents, visit.language);
  return (
    <dl class="sums">
      {hasGoods && <Sum name={goods} value={price(totals.goodsCents)} />}
      {totals.discountCents > 0 && (
        <Sum name={fill(discount, { code: cart.code })} value={`−${price(totals.discountCents)}`} />
      )}
      <Sum
        name={delivery}
        value={totals.deliveryCents === 0 ? free : price(totals.deliveryCents)}
      />
      <Sum name={total} value={price(totals.totalCents)} isTotal />
    </dl>
  );
}

/** One line of a sum. */
export function Sum(props: { name: string; value: string; isTotal?: boolean }) {
  return (
    <div class={props.isTotal ? 'total' : undefined}>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

function StepTrail({ visit, step }: { visit: Visit; step: Step }) {
  const here = STEPS.indexOf(step);
  const isDone = step === 'confirmation';
  return (
    <nav aria-label={visit.words.steps.label}>
      <ol class="trail">
        {STEPS.map((name, index) => (
          <li aria-current={index === here ? 'step' : undefined}>
            {index < here && !isDone ? (
              <a href={linkTo(visit, name)}>{visit.words.steps[name]}</a>
            ) : (
              visit.words.steps[name]
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Lines({ visit }: { visit: Visit }) {
  return (
    <ul class="summary-lines">
      {visit.cart.lines.map(({ good, quantity }) => (
        <li>
          <GoodDrawing id={good.id} size="small" />
          <span>
            {good.text[visit.language].fullName}
            <span class="soft">
              {quantity} × {formatPrice(good.priceCents, visit.language)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
