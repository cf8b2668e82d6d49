/**
 * Who and what may read: people, and the token for programs.
 * @module
 */

import type { Person } from '../auth/people.ts';
import { ErrorLine } from '../error-line.tsx';
import { TableBox } from '../figures.tsx';
import { Form, Page } from '../layout.tsx';
import { linkTo } from '../links.ts';
import type { SiteVisit } from '../visit.ts';
import { RightsFields } from './rights-fields.tsx';

export interface AccessState {
  people: Person[];
  hasToken: boolean;
  /** Shown this once. */
  token?: string;
  /** Shown this once. */
  invited?: { email: string; link: string };
  /** What is wrong with the invitation, and the address that was typed. */
  error?: string;
  email?: string;
}

interface AccessProps {
  visit: SiteVisit;
  state: AccessState;
}

export function AccessPage({ visit, state }: AccessProps) {
  const words = visit.words.access;
  return (
    <Page visit={visit} title={words.title} path="/access">
      <main class="width" id="content">
        <h1>{words.title}</h1>
        <PeopleSection visit={visit} state={state} />
        <InviteSection visit={visit} state={state} />
        <section>
          <h2>{visit.words.shared.title}</h2>
          <p class="note">{visit.words.shared.note}</p>
          <p class="all">
            <a href={linkTo(visit.url, '/links')}>{visit.words.shared.list}</a>
          </p>
        </section>
        <TokenSection visit={visit} state={state} />
        <section>
          <h2>{visit.words.supply.title}</h2>
          <p class="note">{visit.words.supply.note}</p>
          <p class="all">
            <a href={linkTo(visit.url, '/tokens')}>{visit.words.supply.list}</a>
          </p>
        </section>
      </main>
    </Page>
  );
}

function PeopleSection({ visit, state }: AccessProps) {
  const words = visit.words.people;
  return (
    <section>
      <h2>{words.title}</h2>
      <TableBox label={words.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{visit.words.logIn.email}</th>
              <th scope="col">{words.role}</th>
              <th scope="col" class="from-medium">
                {words.sites}
              </th>
              <th scope="col">{words.seen}</th>
            </tr>
          </thead>
          <tbody>
            {state.people.map((person) => (
              <tr data-person={person.email}>
                <th scope="row" class="address">
                  <a href={linkTo(visit.url, `/access/people/${person.id}`)}>{person.email}</a>
                  {person.id === visit.login?.account && <span class="label">{words.you}</span>}
                </th>
                <td>{words.roles[person.role]}</td>
                <td class="from-medium">{describeSites(visit, person)}</td>
                <td>{describeSeen(visit, person)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

function InviteSection({ visit, state }: AccessProps) {
  const words = visit.words.people;
  return (
    <section>
      <h2>{words.invite}</h2>
      {state.invited !== undefined && (
        <p class="notice" role="status">
          {words.invited(state.invited.email)} <code class="secret">{state.invited.link}</code>
        </p>
      )}
      <Form visit={visit} path="/access/people" className="entry-form narrow-form">
        <ErrorLine text={state.error} />
        <label for="email">
          {visit.words.logIn.email}
          <input
            id="email"
            type="email"
            name="email"
            autocomplete="off"
            value={state.email}
            required
          />
        </label>
        <RightsFields visit={visit} rights={{ role: 'manager', sites: 'all' }} />
        <button class="button" type="submit">
          {words.inviteSend}
        </button>
      </Form>
    </section>
  );
}

function TokenSection({ visit, state }: AccessProps) {
  const words = visit.words.access;
  return (
    <section>
      <h2>{words.token}</h2>
      <p class="note">{words.tokenNote}</p>
      {state.token !== undefined && (
        <p class="notice" role="status">
          {words.tokenOnce} <code class="secret">{state.token}</code>
        </p>
      )}
      <p>{state.hasToken ? words.tokenThere : words.tokenMissing}</p>
      <div class="actions">
        <Form visit={visit} path="/access/token">
          <button class="button" type="submit" name="do" value="make">
            {state.hasToken ? words.tokenReplace : words.tokenMake}
          </button>
        </Form>
        {state.hasToken && (
          <Form visit={visit} path="/access/token">
            <button class="button quiet" type="submit" name="do" value="end">
              {words.tokenEnd}
            </button>
          </Form>
        )}
      </div>
    </section>
  );
}

function describeSites({ sites, words }: SiteVisit, person: Person): string {
  if (person.sites === 'all' || person.role === 'admin') return words.people.allSites;
  const own = person.sites.map((id) => sites.find((site) => site.id === id)?.name ?? id);
  return own.join(', ');
}

export function describeSeen({ words, format }: SiteVisit, person: Person): string {
  const { seen, hasEntered, invitedUntil } = person;
  if (seen !== undefined) return format.time(seen);
  if (invitedUntil !== undefined) return words.people.invitedUntil(format.time(invitedUntil));
  return hasEntered ? words.people.notNow : words.people.never;
}
