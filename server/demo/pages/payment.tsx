/**
 * @module Payment, which charges nothing and keeps nothing.
 */
import { computeTotals } from '../cart.ts';
import { checkPayment, readField } from '../checks.ts';
import { Choices, emptyForm, Field, type FormState, ProblemList, refusedForm } from '../fields.tsx';
import { formatPrice } from '../money.ts';
import { linkTo, type Page, type Screen, type Visit } from '../visit.ts';
import { fill } from '../words.ts';
import { StepPage } from './summary.tsx';

/** The payment form. A refusal by the bank also fires `shop:payment-refused`. */
export const payment: Page = {
  show: (visit) => showForm(visit, emptyForm(visit.words)),
  send: (visit, form) => {
    const problems = checkPayment(visit, form);
    if (Object.keys(problems).length > 0) {
      const isRefused = problems['card-number'] === visit.words.payment.refused;
      return {
        ...showForm(visit, refusedForm(form, problems, visit.words)),
        isRefused: true,
        ...(isRefused && { event: 'shop:payment-refused' }),
      };
    }
    return { location: addMethod(linkTo(visit, 'confirmation'), readField(form, 'method')) };
  },
};

/** The confirmation only has to know whether a transfer is awaited. */
function addMethod(location: string, method: string): string {
  if (method !== 'transfer') return location;
  return `${location}${location.includes('?') ? '&' : '?'}method=transfer`;
}

function showForm(visit: Visit, form: FormState): Screen {
  const words = visit.words.payment;
  const price = formatPrice(computeTotals(visit.cart).totalCents, visit.language);
  const { card, transfer, gift } = words.methods;
  return {
    title: words.title,
    body: (
      <StepPage visit={visit} step="payment" title={words.title}>
        <ProblemList form={form} />
        <form class="payment" method="post" novalidate>
          <Choices
            form={form}
            name="method"
            legend={words.method}
            isLegendHidden
            preset="card"
            options={[
              { value: 'card', label: card },
              { value: 'transfer', label: transfer },
              { value: 'gift', label: gift },
            ]}
          />
          <CardFields visit={visit} form={form} />
          <p class="for-transfer">{words.transfer}</p>
          <div class="for-gift">
            <Field form={form} name="gift" label={words.gift} hint={words.giftHint} />
          </div>
          <button class="button button-wide" type="submit">
            <span class="for-card">{fill(words.pay, { price })}</span>
            <span class="for-others">{fill(words.order, { price })}</span>
          </button>
          <p class="soft">{words.note}</p>
        </form>
      </StepPage>
    ),
  };
}

function CardFields({ visit, form }: { visit: Visit; form: FormState }) {
  const words = visit.words.payment;
  return (
    <div class="for-card">
      <Field
        form={form}
        name="card-number"
        label={words.number}
        inputmode="numeric"
        autocomplete="cc-number"
      />
      <div class="pair">
        <Field
          form={form}
          name="expiry"
          label={words.expiry}
          placeholder={words.expiryShape}
          inputmode="numeric"
          autocomplete="cc-exp"
        />
        <Field
          form={form}
          name="security"
          label={words.security}
          type="password"
          inputmode="numeric"
          autocomplete="cc-csc"
          isSecret
        />
      </div>
      <Field form={form} name="holder" label={words.holder} autocomplete="cc-name" />
    </div>
  );
}
