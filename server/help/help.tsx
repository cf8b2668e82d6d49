/**
 * The help centre: every entry as a plain page, for readers without script and for search engines,
 * and where the box leads when it cannot run.
 * @module
 */

import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { Child } from 'hono/jsx';
import { type Catalogue, type Entry, plainText } from '../../widget/core/catalogue.ts';
import type { Library, Snapshot } from '../content/library.ts';
import { DocumentTree } from './document.tsx';
import { STYLE } from './style.ts';
import { directionOf, WORDS, type Words } from './words.ts';

const DESCRIPTION_LENGTH_MAX = 155;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64url').slice(0, 12);
const STYLE_PATH = `/help/style-${STYLE_HASH}.css`;
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'";

/** Routes below `/help`. With one site its id may be left out of the address. */
export function createHelp(library: Library): Hono {
  const help = new Hono({ strict: false });
  help.get(STYLE_PATH.slice('/help'.length), (c) =>
    c.body(STYLE, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );
  help.get('/', (c) => {
    const site = library.sites()[0];
    return site === undefined ? notFound(c) : redirectToLanguage(c, library, site);
  });
  help.get('/:site', (c) => redirectToLanguage(c, library, c.req.param('site')));
  help.get('/:site/:language', (c) => {
    const found = findCatalogue(c, library);
    if (found === undefined) return notFound(c);
    return sendPage(c, <Index {...found} />);
  });
  help.get('/:site/:language/:entry', (c) => {
    const found = findCatalogue(c, library);
    const id = c.req.param('entry');
    const entry = found?.catalogue.entries.find((one) => one.id === id);
    if (found !== undefined && entry !== undefined) {
      return sendPage(c, <Answer {...found} entry={entry} />);
    }
    const renamed = found?.catalogue.entries.find((one) => one.formerly.includes(id));
    if (found !== undefined && renamed !== undefined) {
      return c.redirect(hrefOf(found, renamed.id), 301);
    }
    return notFound(c);
  });
  return help;
}

interface Found {
  snapshot: Snapshot;
  catalogue: Catalogue;
  words: Words;
}

function findCatalogue(c: Context, library: Library): Found | undefined {
  const snapshot = library.findSite(c.req.param('site') ?? '');
  const catalogue = snapshot?.catalogues.get(c.req.param('language') ?? '')?.catalogue;
  if (snapshot === undefined || catalogue === undefined) return undefined;
  return { snapshot, catalogue, words: WORDS[primary(catalogue.language) ?? ''] ?? WORDS.en };
}

function redirectToLanguage(c: Context, library: Library, site: string): Response {
  const languages = library.findSite(site)?.settings.languages;
  if (languages === undefined) return notFound(c) as Response;
  return c.redirect(`/help/${site}/${wantedLanguage(c, languages)}`, 302);
}

/** Of those offered, the nearest to what the reader's browser asks for. */
function wantedLanguage(c: Context, offered: readonly string[]): string {
  const [first = 'en'] = offered;
  return accepts(c, {
    header: 'Accept-Language',
    supports: [...offered],
    default: first,
    match: (asked) => {
      const tags = asked.toSorted((a, b) => b.q - a.q).map(({ type }) => type);
      const known = tags.flatMap((tag) => offered.filter((one) => primary(one) === primary(tag)));
      return known[0] ?? first;
    },
  });
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}

function hrefOf(found: Found, id: string): string {
  return `/help/${found.snapshot.settings.id}/${found.catalogue.language}/${id}`;
}

function sendPage(c: Context, page: Child): Response | Promise<Response> {
  return c.html(`<!doctype html>${page}`, 200, {
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'public, max-age=60',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
}

/** In the language of the address, else in one of ours that the reader asks for. */
function notFound(c: Context): Response | Promise<Response> {
  const named = c.req.param('language') ?? '';
  const language = Object.hasOwn(WORDS, named) ? named : wantedLanguage(c, Object.keys(WORDS));
  const words = WORDS[language] ?? WORDS.en;
  return c.html(
    `<!doctype html>${(
      <Page language={language} title={words.missing}>
        <h1>{words.missing}</h1>
        <p>
          <a href="/help/">{words.all}</a>
        </p>
      </Page>
    )}`,
    404,
    { 'Content-Security-Policy': POLICY },
  );
}

function Page(props: {
  language: string;
  title: string;
  description?: string;
  others?: { language: string; href: string; label: string }[];
  children?: Child;
}): Child {
  return (
    <html lang={props.language} dir={directionOf(props.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        {props.description && <meta name="description" content={props.description} />}
        <link rel="stylesheet" href={STYLE_PATH} />
        {props.others?.map((other) => (
          <link rel="alternate" hreflang={other.language} href={other.href} />
        ))}
      </head>
      <body>
        <nav>
          {props.others?.map((other) => (
            <a href={other.href} lang={other.language} hreflang={other.language}>
              {other.label}
            </a>
          ))}
        </nav>
        <main>{props.children}</main>
      </body>
    </html>
  );
}

/** The same page in the site's other languages, where it exists there. */
function otherLanguages(found: Found, entry?: string) {
  return found.snapshot.settings.languages
    .filter((language) => language !== found.catalogue.language)
    .filter((language) => {
      const other = found.snapshot.catalogues.get(language)?.catalogue;
      return other !== undefined && (!entry || other.entries.some(({ id }) => id === entry));
    })
    .map((language) => ({
      language,
      href: `/help/${found.snapshot.settings.id}/${language}${entry ? `/${entry}` : ''}`,
      label: nameOf(language),
    }));
}

/** As it names itself, with the capital of a title. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}

function Index(found: Found): Child {
  const { catalogue, snapshot, words } = found;
  const title = words.title(snapshot.settings.name);
  return (
    <Page language={catalogue.language} title={title} others={otherLanguages(found)}>
      <h1>{title}</h1>
      {catalogue.topics.map((topic) => (
        <section>
          <h2>{topic.title}</h2>
          <ul class="arms">
            {catalogue.entries
              .filter((entry) => entry.topic === topic.id)
              .map((entry) => (
                <li>
                  <a href={hrefOf(found, entry.id)}>{entry.question}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <ContactLine found={found} />
    </Page>
  );
}

function Answer(found: Found & { entry: Entry }): Child {
  const { catalogue, entry, words } = found;
  const related = entry.related.flatMap((id) => catalogue.entries.filter((one) => one.id === id));
  return (
    <Page
      language={catalogue.language}
      title={entry.question}
      description={plainText(entry.document).slice(0, DESCRIPTION_LENGTH_MAX)}
      others={otherLanguages(found, entry.id)}
    >
      <p class="all">
        <a href={`/help/${found.snapshot.settings.id}/${catalogue.language}`}>{words.all}</a>
      </p>
      <h1>{entry.question}</h1>
      <DocumentTree blocks={entry.document} hrefOf={(id) => hrefOf(found, id)} />
      {related.length > 0 && (
        <section>
          <h2>{words.related}</h2>
          <ul class="arms">
            {related.map((one) => (
              <li>
                <a href={hrefOf(found, one.id)}>{one.question}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ContactLine found={found} />
    </Page>
  );
}

function ContactLine(props: { found: Found }): Child {
  const { address } = props.found.snapshot.settings.contact;
  if (address === undefined) return null;
  return (
    <footer>
      {props.found.words.contact}{' '}
      <a href={`mailto:${address}`} dir="ltr">
        {address}
      </a>
    </footer>
  );
}
