/**
 * The frame around every page.
 * @module
 */

import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { FORM_TOKEN } from './auth/same-origin.ts';
import { TIP_SCRIPT } from './charts/tip.ts';
import { BASE, linkTo } from './links.ts';
import { Popovers } from './popovers.tsx';
import { STYLE_PATH } from './style/style.ts';
import type { SiteVisit, Visit } from './visit.ts';

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M3 1v18" stroke="#0b4f6c" stroke-width="2.5"/><path d="M4 3h9l4 4-4 4H4z" fill="#0b4f6c"/></svg>',
)}`;

/** A page with nothing but its content: log-in and refusals. */
export function PlainPage({ visit, title, children }: PageProps<Visit>) {
  return (
    <Document visit={visit} title={title}>
      <header class="bar">
        <div class="width">
          <Sign />
          <div class="end">
            <OtherLanguage visit={visit} />
          </div>
        </div>
      </header>
      <main class="width" id="content">
        {children}
      </main>
    </Document>
  );
}

/** A page about one site, for those who are logged in. */
export function Page(props: PageProps<SiteVisit> & { path: string; foot?: Child }) {
  const { visit, title, path, children, foot } = props;
  return (
    <Document visit={visit} title={title}>
      {visit.sharedUntil === undefined ? (
        <Bar visit={visit} path={path} />
      ) : (
        <SharedBar visit={visit} until={visit.sharedUntil} />
      )}
      {children}
      <Popovers visit={visit} />
      {raw(`<script type="module">${TIP_SCRIPT}</script>`)}
      {foot !== undefined && (
        <footer class="width">
          <div class="foot">{foot}</div>
          <p class="printed">{visit.url.href}</p>
        </footer>
      )}
    </Document>
  );
}

interface PageProps<V> {
  visit: V;
  title: string;
  children?: Child;
}

function Document({ visit, title, children }: PageProps<Visit>) {
  return (
    <html lang={visit.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Wayside`}</title>
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href={BASE + STYLE_PATH} />
      </head>
      <body>
        <a class="skip" href="#content">
          {visit.words.skip}
        </a>
        {children}
      </body>
    </html>
  );
}

function Bar({ visit, path }: { visit: SiteVisit; path: string }) {
  const { words, filter } = visit;
  return (
    <header class="bar">
      <div class="width">
        <Sign />
        <SiteChoice visit={visit} path={path} />
        <nav class="pages" aria-label={words.pagesLabel}>
          <PageLink visit={visit} path="/" here={path} name={words.pages.overview} />
          <PageLink visit={visit} path="/journey" here={path} name={words.pages.journey} />
          <PageLink visit={visit} path="/questions" here={path} name={words.pages.questions} />
          <PageLink visit={visit} path="/effort" here={path} name={words.effortPage.title} />
          {visit.login?.role !== 'editor' && (
            <PageLink visit={visit} path="/contacts" here={path} name={words.pages.contacts} />
          )}
          <PageLink visit={visit} path="/experiment" here={path} name={words.experiment.title} />
          <PageLink visit={visit} path="/quality" here={path} name={words.pages.quality} />
          <PageLink visit={visit} path="/definitions" here={path} name={words.pages.definitions} />
        </nav>
        {filter.simulated && <span class="tag">{words.simulated}</span>}
        <OwnMenu visit={visit} />
      </div>
    </header>
  );
}

/** For whoever reads through a link: nothing leads further. */
function SharedBar({ visit, until }: { visit: SiteVisit; until: number }) {
  const { words, snapshot, filter, format } = visit;
  return (
    <header class="bar">
      <div class="width">
        <Sign />
        <span class="site">{snapshot.settings.name}</span>
        {filter.simulated && <span class="tag">{words.simulated}</span>}
        <div class="end">
          <span>{words.shared.readOnly(format.time(until))}</span>
          <a href={`?lang=${words.otherLanguage.locale}`} lang={words.otherLanguage.locale}>
            {words.otherLanguage.name}
          </a>
        </div>
      </div>
    </header>
  );
}

/** The site that is looked at; where there are several, with the way to the others. */
function SiteChoice({ visit, path }: { visit: SiteVisit; path: string }) {
  const { sites, snapshot, filter, url, words } = visit;
  const { name } = snapshot.settings;
  if (sites.length < 2) return <span class="site">{name}</span>;
  // Stages and languages are each site's own.
  const own = { stage: undefined, language: undefined };
  return (
    <>
      <button type="button" class="site" popovertarget="sites">
        {name}
        <span class="hidden">{words.otherSites}</span>
      </button>
      <nav id="sites" class="menu" popover="auto" aria-label={words.otherSites}>
        {sites.map((site) => (
          <a
            href={linkTo(url, path, { site: site.id, ...own })}
            aria-current={site.id === filter.site ? 'true' : undefined}
          >
            {site.name}
          </a>
        ))}
      </nav>
    </>
  );
}

/** What is about the reader, not about the figures. */
function OwnMenu({ visit }: { visit: SiteVisit }) {
  const { words, url, login } = visit;
  return (
    <div class="end">
      <button type="button" class="own" popovertarget="own">
        {words.pages.account}
      </button>
      <nav id="own" class="menu" popover="auto" aria-label={words.pages.account}>
        <a href={linkTo(url, '/account')}>{login?.email}</a>
        {login?.role === 'admin' && <a href={linkTo(url, '/access')}>{words.access.title}</a>}
        <OtherLanguage visit={visit} />
        <Form visit={visit} path="/logout">
          <button type="submit">{words.logIn.out}</button>
        </Form>
      </nav>
    </div>
  );
}

function PageLink(props: { visit: SiteVisit; path: string; here: string; name: string }) {
  const { visit, path, here, name } = props;
  return (
    <a href={linkTo(visit.url, path)} aria-current={path === here ? 'page' : undefined}>
      {name}
    </a>
  );
}

function Sign() {
  return (
    <a class="sign" href={`${BASE}/`}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 1v18" stroke="currentColor" stroke-width="2" />
        <path d="M4 3h9l4 4-4 4H4z" fill="currentColor" />
      </svg>
      <span>Wayside</span>
    </a>
  );
}

function OtherLanguage({ visit }: { visit: Visit }) {
  const { locale, name } = visit.words.otherLanguage;
  const query = new URLSearchParams(visit.url.search);
  query.set('lang', locale);
  return (
    <a href={`${visit.url.pathname}?${query}`} lang={locale} hreflang={locale}>
      {name}
    </a>
  );
}

/** A form that changes something: sent to one of our own pages, with its token. */
export function Form(props: {
  visit: Visit;
  path: string;
  /** See `Changes`. */
  of?: string;
  className?: string;
  /** Whether a file goes with it. */
  hasFile?: boolean;
  children?: Child;
}) {
  const { visit, path, of, className, hasFile = false, children } = props;
  return (
    <form
      method="post"
      action={linkTo(visit.url, path, { of })}
      class={className}
      enctype={hasFile ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name={FORM_TOKEN} value={visit.formToken} />
      {children}
    </form>
  );
}
