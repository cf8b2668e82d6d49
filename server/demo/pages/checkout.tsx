/**
 * @module The address. It is checked and forgotten: only the way of delivery goes on, in the
 * address bar.
 */
import { DELIVERY_ABROAD_CENTS, DELIVERY_CENTS, type Delivery, isDelivery } from '../cart.ts';
import { COUNTRIES, checkAddress, readField } from '../checks.ts';
import {
  Choices,
  emptyForm,
  Field,
  type FormState,
  ProblemList,
  refusedForm,
  Select,
} from '../fields.tsx';
import { formatPrice } from '../money.ts';
import { linkWith, type Page, type Screen, type Visit } from '../visit.ts';
import { fill } from '../words.ts';
import { StepPage } from './summary.tsx';

/** The address form. */
export const checkout: Page = {
  show: (visit) => showForm(visit, emptyForm(visit.words)),
  send: (visit, form) => {
    const problems = checkAddress(visit, form);
    if (Object.keys(problems).length > 0) {
      return { ...showForm(visit, refusedForm(form, problems, visit.words)), isRefused: true };
    }
    const delivery = readField(form, 'delivery');
    const cart = {
      ...visit.cart,
      delivery: isDelivery(delivery) ? delivery : visit.cart.delivery,
      country: readField(form, 'country'),
    };
    return { location: linkWith(visit, cart, 'payment') };
  },
};

function showForm(visit: Visit, form: FormState): Screen {
  const { title, next } = visit.words.checkout;
  return {
    title,
    body: (
      <StepPage visit={visit} step="checkout" title={title}>
        <ProblemList form={form} />
        <form method="post" novalidate>
          <AddressFields visit={visit} form={form} />
          <DeliveryChoices visit={visit} form={form} />
          <button class="button button-wide" type="submit">
            {next}
          </button>
        </form>
      </StepPage>
    ),
  };
}

function AddressFields({ visit, form }: { visit: Visit; form: FormState }) {
  const words = visit.words.checkout;
  const names = words.countries as Record<string, string>;
  const countries = Object.fromEntries(COUNTRIES.map((code) => [code, names[code] ?? code]));
  return (
    <fieldset class="fields">
      <legend class="hidden">{words.who}</legend>
      <Field form={form} name="name" label={words.name} autocomplete="name" />
      <Field
        form={form}
        name="email"
        label={words.email}
        hint={words.emailHint}
        type="email"
        inputmode="email"
        autocomplete="email"
      />
      <Field form={form} name="street" label={words.street} autocomplete="street-address" />
      <div class="pair pair-narrow">
        <Field form={form} name="postcode" label={words.postcode} autocomplete="postal-code" />
        <Field form={form} name="city" label={words.city} autocomplete="address-level2" />
      </div>
      <Select
        form={form}
        name="country"
        label={words.country}
        autocomplete="country"
        options={countries}
        preset={visit.cart.country}
      />
    </fieldset>
  );
}

function DeliveryChoices({ visit, form }: { visit: Visit; form: FormState }) {
  const { how, ways, abroad } = visit.words.checkout;
  const price = (cents: number) => formatPrice(cents, visit.language);
  return (
    <>
      <Choices
        form={form}
        name="delivery"
        legend={how}
        preset={visit.cart.delivery}
        options={(Object.keys(DELIVERY_CENTS) as Delivery[]).map((way) => ({
          value: way,
          label: ways[way][0],
          note: ways[way][1],
          aside: price(DELIVERY_CENTS[way]),
        }))}
      />
      <p class="soft">{fill(abroad, { price: price(DELIVERY_ABROAD_CENTS) })}</p>
    </>
  );
}
