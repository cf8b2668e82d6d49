/**
 * @module Sending something back: what, and why.
 */
import { type Problems, readField } from '../checks.ts';
import { Choices, emptyForm, Field, type FormState, ProblemList, refusedForm } from '../fields.tsx';
import { findGood, type Good } from '../goods.ts';
import { formatDay, formatPrice } from '../money.ts';
import { isDelivered, LABEL_CENTS, ORDERS } from '../orders.ts';
import { linkTo, type Page, type Screen, type Visit } from '../visit.ts';
import { fill, type Words } from '../words.ts';

type Reason = keyof Words['returns']['reasons'];

const OUR_FAULTS: readonly string[] = ['damaged', 'faulty', 'wrong'];

/** The return form, and what it comes to once it was sent. */
export const returns: Page = {
  show: (visit) => {
    const good = findReturnable(visit.query.get('item') ?? '');
    const reason = visit.query.get('reason') ?? '';
    if (good && isReason(visit, reason)) return showDone(visit, good, reason);
    return showForm(visit, emptyForm(visit.words));
  },
  send: (visit, form) => {
    const item = readField(form, 'item');
    const reason = readField(form, 'reason');
    const texts = visit.words.returns.problems;
    const problems: Problems = {};
    if (!findReturnable(item)) problems.item = texts.item;
    if (!isReason(visit, reason)) problems.reason = texts.reason;
    if (Object.keys(problems).length > 0) {
      return { ...showForm(visit, refusedForm(form, problems, visit.words)), isRefused: true };
    }
    const done = new URLSearchParams({ item, reason });
    const location = linkTo(visit, 'returns');
    return { location: `${location}${location.includes('?') ? '&' : '?'}${done}` };
  },
};

function showForm(visit: Visit, form: FormState): Screen {
  const words = visit.words.returns;
  return {
    title: words.title,
    body: (
      <div class="wide">
        <div class="column">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <ProblemList form={form} />
          <form method="post" novalidate>
            <ItemChoices visit={visit} form={form} />
            <Choices
              form={form}
              name="reason"
              legend={words.reason}
              options={Object.entries(words.reasons).map(([value, label]) => ({ value, label }))}
            />
            <Field form={form} name="note" label={words.note} isOptional />
            <p class="soft">{fillPrices(visit, words.cost, {})}</p>
            <button class="button button-wide" type="submit">
              {words.send}
            </button>
          </form>
        </div>
      </div>
    ),
  };
}

function ItemChoices({ visit, form }: { visit: Visit; form: FormState }) {
  const { words, language } = visit;
  const options = ORDERS.filter(isDelivered).flatMap((order) =>
    order.items.map(findGood).flatMap((good) => {
      if (!good) return [];
      const day = formatDay(order.scans[0]?.day ?? order.orderedOn, language);
      return {
        value: good.id,
        label: good.text[language].fullName,
        note: fill(words.returns.from, { number: order.number, day }),
        aside: formatPrice(good.priceCents, language),
      };
    }),
  );
  return <Choices form={form} name="item" legend={words.returns.item} options={options} />;
}

function showDone(visit: Visit, good: Good, reason: Reason): Screen {
  const words = visit.words.returns;
  const isFree = OUR_FAULTS.includes(reason);
  const refundCents = good.priceCents - (isFree ? 0 : LABEL_CENTS);
  const cost = isFree ? words.doneFree : words.donePaid;
  return {
    title: words.doneTitle,
    body: (
      <div class="wide">
        <div class="column">
          <h1>{words.doneTitle}</h1>
          <p class="lead">{fill(words.doneLead, { name: good.text[visit.language].fullName })}</p>
          <p>{fillPrices(visit, cost, { refund: refundCents })}</p>
          <p>{words.doneNext}</p>
          <p class="links">
            <a href={linkTo(visit, 'orders')}>{visit.words.shop.orders}</a>
          </p>
        </div>
      </div>
    ),
  };
}

function fillPrices(visit: Visit, text: string, cents: Record<string, number>): string {
  const amounts = Object.entries({ label: LABEL_CENTS, ...cents });
  return fill(
    text,
    Object.fromEntries(amounts.map(([key, value]) => [key, formatPrice(value, visit.language)])),
  );
}

function findReturnable(id: string): Good | undefined {
  const isThere = ORDERS.some((order) => isDelivered(order) && order.items.includes(id));
  return isThere ? findGood(id) : undefined;
}

function isReason({ words }: Visit, text: string): text is Reason {
  return Object.hasOwn(words.returns.reasons, text);
}
