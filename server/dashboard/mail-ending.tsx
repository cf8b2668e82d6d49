/**
 * Ends a mail by the link in it. Who comes is not asked: the signed link is all that it takes, no cookie
 * is read or set, and so a page of others can do no more with it than whoever holds the mail. To look
 * changes nothing: mail programs follow links by themselves.
 * @module
 */

import type { Context } from 'hono';
import { html } from 'hono/html';
import { endMail, findEnding, type MailKind } from '../mail/endings.ts';
import { isSafe } from './auth/same-origin.ts';
import type { DashboardOptions } from './dashboard.tsx';
import { PlainPage } from './layout.tsx';
import { BASE } from './links.ts';
import { ProblemPage } from './pages/entrance.tsx';
import { chooseLocale, type Visit } from './visit.ts';
import { WORDS } from './words/words.ts';

export async function answerMailEnding(
  c: Context,
  { store, mailKey }: DashboardOptions,
): Promise<Response> {
  const url = new URL(c.req.url);
  const locale = chooseLocale(url, c.req.header('Accept-Language'));
  const visit: Visit = { url, locale, words: WORDS[locale], login: undefined, formToken: '' };
  const ending = await findEnding(store.db, mailKey, c.req.param('token') ?? '');
  if (ending === undefined) {
    return c.html(
      html`<!doctype html>${<ProblemPage visit={visit} code="mail-link-wrong" />}`,
      404,
    );
  }
  const isAsked = isSafe(c.req.method);
  if (!isAsked) await endMail(store.db, ending);
  const page = <EndingPage visit={visit} kind={ending.kind} isAsked={isAsked} />;
  return c.html(html`<!doctype html>${page}`);
}

function EndingPage(props: { visit: Visit; kind: MailKind; isAsked: boolean }) {
  const { visit, kind, isAsked } = props;
  const words = visit.words.mail.ending;
  const title = isAsked ? words.ask[kind] : words.done[kind];
  return (
    <PlainPage visit={visit} title={title}>
      <div class="narrow">
        <h1>{title}</h1>
        {isAsked ? (
          <form method="post" class="entry-form">
            <button class="button" type="submit">
              {words.end}
            </button>
          </form>
        ) : (
          <p class="under">{words.again}</p>
        )}
        <p class="all">
          <a href={`${BASE}/account`}>{words.account}</a>
        </p>
      </div>
    </PlainPage>
  );
}
