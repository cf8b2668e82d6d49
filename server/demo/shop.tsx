/**
 * @module The demonstration shop as a Hono app. It keeps nothing: no cookie, no storage, no order.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { APP_SCRIPT, ICON, RELOAD_SCRIPT, SHOP_SCRIPT } from './browser.ts';
import { renderDocument, renderShell, type Setting } from './document.tsx';
import { showElement } from './element/page.tsx';
import { ELEMENT_SCRIPT } from './element/script.ts';
import { missing } from './pages/missing.tsx';
import { PAGES } from './pages.ts';
import { findRoute, LANGUAGES, type Language, type Variant } from './routes.ts';
import { STYLE } from './style.ts';
import { openVisit, type Reply, type Screen, type Visit } from './visit.ts';
import { fill } from './words.ts';

/** What a shop is made with. */
export interface ShopOptions {
  /** Public address of the Wayside server; its origin is the only stranger the CSP lets in. */
  widgetUrl: string;
  /** The site id the help box asks for. */
  site: string;
  /** Pages reload by themselves when the server has started anew. Off unless told. */
  development?: boolean;
  /** Decides whether a card has expired. The clock of the machine unless told. */
  now?: () => Date;
}

const FORM_BYTES_MAX = 16 * 1024;

/**
 * The shop, to be served on an origin of its own. `/en/` and `/fr/` are classic pages; `/en/app/`
 * and `/fr/app/` the same journey as a single-page application, fed from `/en/view/` and
 * `/fr/view/`. Throws when `widgetUrl` is not a URL.
 */
export function createShop(options: ShopOptions): Hono {
  const { widgetUrl, site, development = false, now = () => new Date() } = options;
  const setting: Setting = { widgetUrl, site, isDevelopment: development };
  const app = new Hono();
  app.use(protectPages(new URL(widgetUrl).origin));
  app.use(bodyLimit({ maxSize: FORM_BYTES_MAX }));
  addFiles(app, development);

  app.get('/', (c) => {
    c.header('Vary', 'Accept-Language');
    return c.redirect(`/${chooseLanguage(c)}/`);
  });
  for (const language of LANGUAGES) addPages(app, { language, setting, now });
  app.notFound((c) => {
    const given = { route: undefined, query: new URLSearchParams(), now: now() };
    const visit = openVisit({ ...given, language: chooseLanguage(c), variant: 'pages' });
    return c.html(renderDocument(visit, missing.show(visit), setting), 404);
  });
  return app;
}

function addPages(
  app: Hono,
  options: { language: Language; setting: Setting; now: () => Date },
): void {
  const { language, setting, now } = options;
  const open = (c: Context, base: string, variant: Variant): Visit => {
    const route = findRoute(c.req.path.slice(base.length), language);
    return openVisit({
      route,
      language,
      variant,
      query: new URL(c.req.url).searchParams,
      now: now(),
    });
  };
  const home = `/${language}`;
  app.get(home, (c) => c.redirect(`${home}/`, 308));
  app.get(`${home}/app`, (c) => c.redirect(`${home}/app/`, 308));
  app.get(`${home}/app/*`, (c) => {
    const visit = open(c, `${home}/app/`, 'app');
    return c.html(renderShell(visit, setting), visit.route ? 200 : 404);
  });
  app.on(['GET', 'POST'], `${home}/view/*`, (c) =>
    answerPage(c, open(c, `${home}/view/`, 'app'), setting),
  );
  app.get(`${home}/element`, (c) => {
    const visit = open(c, `${home}/`, 'pages');
    const manifest = new URL('/custom-elements.json', setting.widgetUrl).href;
    return c.html(renderDocument(visit, showElement(visit, manifest), setting));
  });
  app.on(['GET', 'POST'], `${home}/*`, (c) => answerPage(c, open(c, `${home}/`, 'pages'), setting));
}

async function answerPage(c: Context, visit: Visit, setting: Setting): Promise<Response> {
  const reply = await askPage(c, visit);
  if ('location' in reply) return c.redirect(keepToViews(reply.location, visit), 303);
  return c.html(renderDocument(visit, nameErrors(reply, visit), setting), reply.status ?? 200);
}

async function askPage(c: Context, visit: Visit): Promise<Reply> {
  if (!visit.route) return missing.show(visit);
  const page = PAGES[visit.route.page];
  if (c.req.method !== 'POST' || !page.send) return page.show(visit);
  return page.send(visit, new URLSearchParams(await c.req.text()));
}

/** A screen reader says the title first: a form that came back says so there. */
function nameErrors(screen: Screen, { words }: Visit): Screen {
  if (!screen.isRefused) return screen;
  return { ...screen, title: fill(words.shop.errorTitle, { title: screen.title }) };
}

/** The application follows redirects from view to view, never to its own shell. */
function keepToViews(location: string, { language, variant }: Visit): string {
  if (variant === 'pages') return location;
  return location.replace(`/${language}/app/`, `/${language}/view/`);
}

/** The first of the visitor's languages that the shop has, in the order of the header. */
function chooseLanguage(c: Context): Language {
  const wanted = (c.req.header('Accept-Language') ?? '').toLowerCase().split(',');
  const known = wanted.map((tag) => LANGUAGES.find((language) => tag.trim().startsWith(language)));
  return known.find((language) => language !== undefined) ?? 'en';
}

function addFiles(app: Hono, isDevelopment: boolean): void {
  const startId = crypto.randomUUID();
  const files: Record<string, [type: string, text: string]> = {
    '/style.css': ['text/css', STYLE],
    '/shop.js': ['text/javascript', SHOP_SCRIPT],
    '/app.js': ['text/javascript', APP_SCRIPT],
    '/element.js': ['text/javascript', ELEMENT_SCRIPT],
    '/icon.svg': ['image/svg+xml', ICON],
    ...(isDevelopment && {
      '/reload.js': ['text/javascript', RELOAD_SCRIPT],
      '/reload': ['text/plain', startId],
    }),
  };
  for (const [path, [type, text]] of Object.entries(files)) {
    app.get(path, (c) => c.body(text, 200, { 'Content-Type': `${type}; charset=utf-8` }));
  }
}

function protectPages(widgetOrigin: string) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${widgetOrigin}`,
    "style-src 'self'",
    `img-src 'self' data: ${widgetOrigin}`,
    `connect-src 'self' ${widgetOrigin}`,
    "font-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return async (c: Context, next: () => Promise<void>) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    // A stricter policy would make the browser send `Origin: null` with beacons to another origin.
    c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    c.header('Cache-Control', 'no-cache');
  };
}
