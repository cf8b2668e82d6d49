/**
 * Pages at the entrance: log-in, passwords set by a link, and refusals.
 * @module
 */

import type { Child } from 'hono/jsx';
import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN } from '../auth/password.ts';
import { ErrorLine } from '../error-line.tsx';
import { Form, PlainPage } from '../layout.tsx';
import { BASE, linkTo } from '../links.ts';
import type { Visit } from '../visit.ts';
import type { ProblemCode } from '../words/words.ts';

export interface EntranceState {
  /** Said above the fields. */
  error?: string;
  /** Kept, so that it need not be typed again. */
  email?: string;
}

/** `oidc`: host of the log-in service, where there is one. */
export function LogInPage(props: {
  visit: Visit;
  next: string;
  oidc: string | undefined;
  state?: EntranceState;
}) {
  const { visit, next, oidc, state } = props;
  const words = visit.words.logIn;
  return (
    <PlainPage visit={visit} title={words.title}>
      <div class="narrow">
        <h1>{words.title}</h1>
        <Form visit={visit} path="/login" className="entry-form">
          <ErrorLine text={state?.error} />
          <input type="hidden" name="next" value={next} />
          <EmailField label={words.email} value={state?.email} />
          <PasswordField label={words.password} name="password" use="current-password" />
          <button class="button" type="submit">
            {words.send}
          </button>
        </Form>
        {oidc !== undefined && (
          <p class="all">
            <a href={`${BASE}/oidc?${new URLSearchParams({ next })}`}>{words.service(oidc)}</a>
          </p>
        )}
      </div>
    </PlainPage>
  );
}

/** `email`: whose link it is; undefined for the first account, which names its own. */
export function SetupPage(props: {
  visit: Visit;
  token: string;
  email: string | undefined;
  state?: EntranceState;
}) {
  const { visit, token, email, state } = props;
  const words = visit.words.logIn;
  const title = email === undefined ? words.setupTitle : words.invitedTitle;
  return (
    <PlainPage visit={visit} title={title}>
      <div class="narrow">
        <h1>{title}</h1>
        <p class="under">{email === undefined ? words.setupNote : words.invitedNote}</p>
        <Form visit={visit} path="/setup" className="entry-form">
          <ErrorLine text={state?.error} />
          <input type="hidden" name="token" value={token} />
          <EmailField
            label={words.email}
            value={email ?? state?.email}
            isFixed={email !== undefined}
          />
          <PasswordField label={words.newPassword} name="password" use="new-password">
            <small>{words.passwordHint(PASSWORD_LENGTH_MIN)}</small>
          </PasswordField>
          <button class="button" type="submit">
            {email === undefined ? words.setupSend : words.invitedSend}
          </button>
        </Form>
      </div>
    </PlainPage>
  );
}

/** Whoever reads by a link may have no log-in to be led to. */
export function ProblemPage({ visit, code }: { visit: Visit; code: ProblemCode }) {
  const { title, text } = visit.words.problems[code];
  const changes = code === 'site-unknown' ? { site: undefined } : {};
  const leadsToLogIn = /^(link|oidc)-|^not-invited$/.test(code);
  return (
    <PlainPage visit={visit} title={title}>
      <div class="narrow">
        <h1>{title}</h1>
        <p class="under">{text}</p>
        {code !== 'share-ended' && (
          <p class="actions">
            {leadsToLogIn ? (
              <a href={logInHref(`${BASE}/`)}>{visit.words.logIn.title}</a>
            ) : (
              <a href={linkTo(visit.url, '/', changes)}>{visit.words.back}</a>
            )}
          </p>
        )}
      </div>
    </PlainPage>
  );
}

export function EmailField(props: { label: string; value: string | undefined; isFixed?: boolean }) {
  const { label, value, isFixed = false } = props;
  return (
    <label for="email">
      {label}
      <input
        id="email"
        type="email"
        name="email"
        autocomplete="username"
        value={value}
        readonly={isFixed}
        required
      />
    </label>
  );
}

export function PasswordField(props: {
  label: string;
  name: string;
  use: 'current-password' | 'new-password';
  children?: Child;
}) {
  const { label, name, use, children } = props;
  const isNew = use === 'new-password';
  return (
    <label for={name}>
      {label}
      <input
        id={name}
        type="password"
        name={name}
        autocomplete={use}
        minlength={isNew ? PASSWORD_LENGTH_MIN : undefined}
        maxlength={PASSWORD_LENGTH_MAX}
        required
      />
      {children}
    </label>
  );
}

/** Where the log-in leads to, with a page to come back to. */
export function logInHref(next: string): string {
  const query = new URLSearchParams(next === `${BASE}/` ? {} : { next });
  return query.size === 0 ? `${BASE}/login` : `${BASE}/login?${query}`;
}
