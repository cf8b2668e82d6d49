/**
 * @module Category lists and the page of one good.
 */
import { addToCart, DELIVERY_CENTS, FREE_DELIVERY_CENTS, QUANTITY_MAX } from '../cart.ts';
import { GoodDrawing } from '../drawings.tsx';
import { emptyForm, Field, type FormState, readCount, refusedForm } from '../fields.tsx';
import { type Category, findGood, GOODS, type Good } from '../goods.ts';
import { formatPrice } from '../money.ts';
import { linkTo, linkWith, type Page, type Screen, type Visit } from '../visit.ts';
import { fill } from '../words.ts';

/** The list of a category. */
export function listCategory(category: Category): Page {
  return {
    show: (visit) => {
      const { title, lead } = visit.words.goods[category];
      const goods = GOODS.filter((good) => good.category === category);
      return {
        title,
        body: (
          <div class="wide">
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            <Shelf visit={visit} goods={goods} level={2} />
          </div>
        ),
      };
    },
  };
}

/** The page of one good, with the form that puts it into the cart. */
export const product: Page = {
  show: (visit) => showGood(visit, emptyForm(visit.words)),
  send: (visit, form) => {
    const quantity = readCount(form, 'quantity');
    if (quantity >= 1 && quantity <= QUANTITY_MAX) {
      const cart = addToCart(visit.cart, goodOf(visit), quantity);
      return { location: linkWith(visit, cart, 'cart') };
    }
    const problem = fill(visit.words.goods.quantityProblem, { max: QUANTITY_MAX });
    const quantityProblem = { quantity: problem };
    return { ...showGood(visit, refusedForm(form, quantityProblem, visit.words)), isRefused: true };
  },
};

/** Goods side by side, each with its drawing, name and price. */
export function Shelf(props: { visit: Visit; goods: readonly Good[]; level: 2 | 3 }) {
  const { visit, goods } = props;
  const Heading = `h${props.level}` as 'h2' | 'h3';
  return (
    <ul class={`shelf-grid shelf-of-${goods.length}`}>
      {goods.map((good) => (
        <li>
          <a class="shelf-good" href={linkTo(visit, 'product', good.id)}>
            <GoodDrawing id={good.id} size="large" />
            <Heading>{good.text[visit.language].name}</Heading>
            <span class="amount">{formatPrice(good.priceCents, visit.language)}</span>
            <span class="soft">{good.text[visit.language].material}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function showGood(visit: Visit, form: FormState): Screen {
  const good = goodOf(visit);
  const text = good.text[visit.language];
  return {
    title: text.name,
    body: (
      <div class="wide">
        <article class="good">
          <GoodDrawing id={good.id} size="large" />
          <div>
            <p class="trail">
              <a href={linkTo(visit, good.category)}>{visit.words.goods[good.category].title}</a>
            </p>
            <h1>{text.name}</h1>
            <p class="good-price">{formatPrice(good.priceCents, visit.language)}</p>
            <p class="lead">{text.summary}</p>
            <AddForm visit={visit} form={form} />
            <p>{text.description}</p>
            <Facts visit={visit} good={good} />
          </div>
        </article>
        <section class="part" aria-labelledby="also">
          <h2 id="also">{visit.words.goods.also}</h2>
          <Shelf visit={visit} goods={neighboursOf(good)} level={3} />
        </section>
      </div>
    ),
  };
}

function AddForm({ visit, form }: { visit: Visit; form: FormState }) {
  const { quantity, add, terms } = visit.words.goods;
  return (
    <form class="add" method="post" novalidate>
      <Field
        form={form}
        name="quantity"
        label={quantity}
        type="number"
        preset="1"
        max={QUANTITY_MAX}
      />
      <button class="button" type="submit">
        {add}
      </button>
      <p class="soft">
        {fill(terms, {
          home: formatPrice(DELIVERY_CENTS.home, visit.language),
          free: formatPrice(FREE_DELIVERY_CENTS, visit.language),
        })}
      </p>
    </form>
  );
}

function Facts({ visit, good }: { visit: Visit; good: Good }) {
  const text = good.text[visit.language];
  return (
    <dl class="facts">
      {(['size', 'material', 'care'] as const).map((fact) => (
        <div>
          <dt>{visit.words.goods[fact]}</dt>
          <dd>{text[fact]}</dd>
        </div>
      ))}
    </dl>
  );
}

function neighboursOf(good: Good): Good[] {
  const start = GOODS.indexOf(good);
  return [1, 2, 3].map((step) => GOODS[(start + step) % GOODS.length] as Good);
}

function goodOf(visit: Visit): Good {
  const good = findGood(visit.route?.parameter ?? '');
  if (!good) throw new Error('The route names no good: the router lets only known ones through.');
  return good;
}
