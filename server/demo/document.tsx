/**
 * @module What stands around every page: head, banner, header, footer.
 */
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { countGoods, formatCart } from './cart.ts';
import { LANGUAGES, type Language, type PageId, pathOf, type Variant } from './routes.ts';
import { linkTo, type Screen, type Visit } from './visit.ts';
import { fill } from './words.ts';

/** What the shop is started with, as far as its pages show it. */
export interface Setting {
  /** The public address of the Wayside server. */
  widgetUrl: string;
  /** The site id that the help box asks for. */
  site: string;
  isDevelopment: boolean;
}

const SHELF: PageId[] = ['lamps', 'stools', 'blankets', 'delivery'];

/** A whole page. */
export function renderDocument(visit: Visit, screen: Screen, setting: Setting) {
  return renderFrame(
    visit,
    setting,
    screen,
    <main id="main" data-event={screen.event}>
      {screen.body}
    </main>,
  );
}

/** The page of the single-page application before its script has shown anything. */
export function renderShell(visit: Visit, setting: Setting) {
  const { shop } = visit.words;
  const route = visit.route ?? { page: 'home', parameter: '' };
  return renderFrame(
    visit,
    setting,
    { title: shop.brand },
    <main id="main" aria-busy="true" aria-label={shop.loading} data-failed={shop.loadFailed}>
      <noscript>
        <p class="note">
          {shop.noScript} <a href={pathOf(route, visit.language, 'pages')}>{shop.noScriptLink}</a>
        </p>
      </noscript>
    </main>,
  );
}

type Frame = Pick<Screen, 'title' | 'script'>;

function renderFrame(visit: Visit, setting: Setting, { title, script }: Frame, main: Child) {
  const { brand, skip } = visit.words.shop;
  return html`<!doctype html>${(
    <html lang={visit.language}>
      <head>
        <meta charset="utf-8" />
        <title>{title === brand ? brand : `${title} · ${brand}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/style.css" />
        <script type="module" src={visit.variant === 'app' ? '/app.js' : '/shop.js'} />
        {script && <script type="module" src={script} />}
        {setting.isDevelopment && <script type="module" src="/reload.js" />}
        <script
          type="module"
          async
          src={new URL('/wayside.js', setting.widgetUrl).href}
          data-site={setting.site}
        />
      </head>
      <body>
        <a class="skip" href="#main">
          {skip}
        </a>
        <Header visit={visit} />
        {main}
        <Footer visit={visit} />
        {visit.variant === 'app' && <p class="hidden" role="status" id="announcement" />}
      </body>
    </html>
  )}`;
}

function Header({ visit }: { visit: Visit }) {
  const { shop } = visit.words;
  const count = visit.cart.isChosen ? countGoods(visit.cart) : 0;
  return (
    <header class="site-header">
      <p class="banner">{shop.banner}</p>
      <div class="wide">
        <a class="brand" href={linkTo(visit, 'home')}>
          {shop.brand}
        </a>
        <nav class="shelf" aria-label={shop.goods}>
          {SHELF.map((page) => (
            <PageLink visit={visit} page={page} />
          ))}
        </nav>
        <nav class="account" aria-label={shop.account}>
          <LanguageLink visit={visit} />
          <PageLink visit={visit} page="orders" />
          <a
            href={linkTo(visit, 'cart')}
            aria-current={visit.route?.page === 'cart' ? 'page' : undefined}
            aria-label={count > 0 ? fill(shop.cartCount, { n: count }) : undefined}
          >
            {shop.cart}
            {count > 0 && <span class="count">{count}</span>}
          </a>
        </nav>
      </div>
    </header>
  );
}

function Footer({ visit }: { visit: Visit }) {
  const { shop } = visit.words;
  return (
    <footer class="site-footer">
      <div class="wide">
        <p class="brand">{shop.brand}</p>
        <FooterList visit={visit} title={shop.shelf} pages={['lamps', 'stools', 'blankets']} />
        <FooterList
          visit={visit}
          title={shop.help}
          pages={['delivery', 'returns', 'orders', 'contact']}
        />
        <section>
          <h2>{shop.about}</h2>
          <p>
            <VariantLink visit={visit} />
          </p>
          <p>
            <a href={`/${visit.language}/element`}>{shop.element}</a>
          </p>
          <p>{shop.banner}</p>
        </section>
      </div>
    </footer>
  );
}

function FooterList(props: { visit: Visit; title: string; pages: PageId[] }) {
  return (
    <section>
      <h2>{props.title}</h2>
      <ul>
        {props.pages.map((page) => (
          <li>
            <PageLink visit={props.visit} page={page} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PageLink({ visit, page }: { visit: Visit; page: PageId }) {
  const isHere = visit.route?.page === page;
  return (
    <a href={linkTo(visit, page)} data-page={page} aria-current={isHere ? 'page' : undefined}>
      {namePage(visit, page)}
    </a>
  );
}

function LanguageLink({ visit }: { visit: Visit }) {
  const other = LANGUAGES.find((language) => language !== visit.language) as Language;
  return (
    <a href={moveTo(visit, other, visit.variant)} lang={other} hreflang={other}>
      {visit.words.shop.otherLanguage}
    </a>
  );
}

function VariantLink({ visit }: { visit: Visit }) {
  const { toApp, toPages } = visit.words.shop;
  const isApp = visit.variant === 'app';
  return (
    <a href={moveTo(visit, visit.language, isApp ? 'pages' : 'app')}>{isApp ? toPages : toApp}</a>
  );
}

/** The same page elsewhere; the first one, when there is no such page. */
function moveTo(visit: Visit, language: Language, variant: Variant): string {
  const route = visit.route ?? { page: 'home' as const, parameter: '' };
  return pathOf(route, language, variant) + formatCart(visit.cart);
}

function namePage({ words }: Visit, page: PageId): string {
  if (page === 'lamps' || page === 'stools' || page === 'blankets') return words.goods[page].title;
  if (page === 'orders') return words.shop.orders;
  if (page === 'delivery' || page === 'returns' || page === 'contact') return words[page].title;
  return words.shop.brand;
}
