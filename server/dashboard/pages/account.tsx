/**
 * One's own account: another password, and which mail is wanted.
 * @module
 */

import { REPORT_PERIODS } from '../../mail/periods.ts';
import type { Wishes } from '../../mail/wishes.ts';
import { PASSWORD_LENGTH_MIN } from '../auth/password.ts';
import { ErrorLine } from '../error-line.tsx';
import { Form, Page } from '../layout.tsx';
import type { SiteVisit } from '../visit.ts';
import { EmailField, PasswordField } from './entrance.tsx';

export interface AccountState {
  /** What is wrong with the password. */
  error?: string;
  /** What was done, in words. */
  said?: string;
}

interface AccountProps {
  visit: SiteVisit;
  state: AccountState & { wishes: Wishes; hasMail: boolean };
}

export function AccountPage({ visit, state }: AccountProps) {
  return (
    <Page visit={visit} title={visit.words.pages.account} path="/account">
      <main class="width" id="content">
        <h1>{visit.words.pages.account}</h1>
        {state.said !== undefined && (
          <p class="notice" role="status">
            {state.said}
          </p>
        )}
        <MailSection visit={visit} state={state} />
        <PasswordSection visit={visit} state={state} />
      </main>
    </Page>
  );
}

function MailSection({ visit, state }: AccountProps) {
  const words = visit.words.mail;
  const { wishes, hasMail } = state;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="note">{hasMail ? words.note : words.missing}</p>
      <Form visit={visit} path="/account/mail" className="entry-form narrow-form">
        <fieldset class="choices">
          <legend>{words.reports}</legend>
          {([...REPORT_PERIODS, 'none'] as const).map((period) => (
            <label for={`reports-${period}`}>
              <input
                id={`reports-${period}`}
                type="radio"
                name="reports"
                value={period}
                checked={period === wishes.reports}
              />
              <span>
                {words.periods[period]}
                {period !== 'none' && <small>{words.when[period]}</small>}
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset class="choices">
          <legend>{words.alerts}</legend>
          <label for="alerts">
            <input id="alerts" type="checkbox" name="alerts" value="on" checked={wishes.alerts} />
            <span>
              {words.alertsWish}
              <small>{words.rule}</small>
            </span>
          </label>
        </fieldset>
        <button class="button" type="submit">
          {words.save}
        </button>
      </Form>
    </section>
  );
}

function PasswordSection({ visit, state }: AccountProps) {
  const words = visit.words.logIn;
  return (
    <section>
      <h2>{words.change}</h2>
      <p class="note">{words.changeNote}</p>
      <Form visit={visit} path="/account" className="entry-form narrow-form">
        <ErrorLine text={state.error} />
        <EmailField label={words.email} value={visit.login?.email} isFixed />
        <PasswordField label={words.currentPassword} name="current" use="current-password" />
        <PasswordField label={words.newPassword} name="password" use="new-password">
          <small>{words.passwordHint(PASSWORD_LENGTH_MIN)}</small>
        </PasswordField>
        <button class="button" type="submit">
          {words.change}
        </button>
      </Form>
    </section>
  );
}
