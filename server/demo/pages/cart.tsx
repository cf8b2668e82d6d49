/**
 * @module The cart: quantities and a promotional code.
 */
import { type CartLine, CODES, QUANTITY_MAX, setQuantity } from '../cart.ts';
import { type Problems, readField } from '../checks.ts';
import { GoodDrawing } from '../drawings.tsx';
import {
  describeField,
  emptyForm,
  Field,
  type FormState,
  Problem,
  readCount,
  refusedForm,
} from '../fields.tsx';
import { formatPrice } from '../money.ts';
import { linkTo, linkWith, type Page, type Reply, type Screen, type Visit } from '../visit.ts';
import { fill } from '../words.ts';
import { StepPage } from './summary.tsx';

/** The cart. Two forms: `form=code` is the promotional code, the other the quantities. */
export const cart: Page = {
  show: (visit) => showCart(visit, emptyForm(visit.words)),
  send: (visit, form) =>
    readField(form, 'form') === 'code' ? applyCode(visit, form) : applyQuantities(visit, form),
};

function applyCode(visit: Visit, form: URLSearchParams): Reply {
  const code = readField(form, 'promo-code').toUpperCase();
  const problem = findCodeProblem(visit, code);
  if (problem) return refuse(visit, form, { 'promo-code': problem });
  return { location: linkWith(visit, { ...visit.cart, code }, 'cart') };
}

function findCodeProblem({ words }: Visit, code: string): string | undefined {
  if (code === '') return words.cart.codeEmpty;
  if (!Object.hasOwn(CODES, code)) return words.cart.codeUnknown;
  return CODES[code]?.isEnded ? words.cart.codeEnded : undefined;
}

function applyQuantities(visit: Visit, form: URLSearchParams): Reply {
  const text = fill(visit.words.cart.quantityProblem, { max: QUANTITY_MAX });
  const problems: Problems = {};
  let changed = visit.cart;
  for (const { good } of visit.cart.lines) {
    const name = `quantity-${good.id}`;
    const quantity = readCount(form, name);
    if (quantity <= QUANTITY_MAX) changed = setQuantity(changed, good, quantity);
    else problems[name] = text;
  }
  if (Object.keys(problems).length > 0) return refuse(visit, form, problems);
  return { location: linkWith(visit, changed, 'cart') };
}

function refuse(visit: Visit, form: URLSearchParams, problems: Problems): Screen {
  return { ...showCart(visit, refusedForm(form, problems, visit.words)), isRefused: true };
}

function showCart(visit: Visit, form: FormState): Screen {
  const { title, empty, back, example, next } = visit.words.cart;
  if (visit.cart.lines.length === 0) {
    return {
      title,
      body: (
        <div class="wide">
          <h1>{title}</h1>
          <p class="lead">{empty}</p>
          <p>
            <a class="button" href={linkWith(visit, { ...visit.cart, isChosen: false }, 'home')}>
              {back}
            </a>
          </p>
        </div>
      ),
    };
  }
  return {
    title,
    body: (
      <StepPage visit={visit} step="cart" title={title}>
        {!visit.cart.isChosen && <p class="soft">{example}</p>}
        <QuantityForm visit={visit} form={form} />
        <CodeForm visit={visit} form={form} />
        <p>
          <a class="button button-wide" href={linkTo(visit, 'checkout')}>
            {next}
          </a>
        </p>
      </StepPage>
    ),
  };
}

function QuantityForm({ visit, form }: { visit: Visit; form: FormState }) {
  return (
    <form method="post" novalidate>
      <ul class="cart-lines">
        {visit.cart.lines.map((line) => (
          <Line visit={visit} form={form} line={line} />
        ))}
      </ul>
      <button class="button button-quiet" type="submit">
        {visit.words.cart.update}
      </button>
    </form>
  );
}

function Line({ visit, form, line }: { visit: Visit; form: FormState; line: CartLine }) {
  const { good, quantity } = line;
  const { words, language } = visit;
  const { name: title, fullName } = good.text[language];
  const name = `quantity-${good.id}`;
  return (
    <li>
      <GoodDrawing id={good.id} size="small" />
      <div>
        <a href={linkTo(visit, 'product', good.id)}>{fullName}</a>
        <span class="soft">{formatPrice(good.priceCents, language)}</span>
        <a
          class="remove"
          href={linkWith(visit, setQuantity(visit.cart, good, 0), 'cart')}
          aria-label={fill(words.cart.removeGood, { name: title })}
        >
          {words.cart.remove}
        </a>
      </div>
      <input
        id={name}
        name={name}
        type="number"
        min="0"
        max={QUANTITY_MAX}
        value={form.values.get(name) ?? String(quantity)}
        aria-label={fill(words.cart.quantityOf, { name: title })}
        {...describeField(form, name, false)}
      />
      <span class="amount">{formatPrice(good.priceCents * quantity, language)}</span>
      <Problem form={form} name={name} />
    </li>
  );
}

function CodeForm({ visit, form }: { visit: Visit; form: FormState }) {
  const { words, cart: current } = visit;
  return (
    <form class="code" method="post" novalidate>
      <input type="hidden" name="form" value="code" />
      <Field
        form={form}
        name="promo-code"
        label={words.cart.code}
        preset={current.code}
        isOptional
      />
      <button class="button button-quiet" type="submit">
        {words.cart.apply}
      </button>
    </form>
  );
}
