/**
 * One person: what they may see, and the ways to keep them out or let them in again.
 * @module
 */

import type { Person } from '../auth/people.ts';
import { ErrorLine } from '../error-line.tsx';
import { Form, Page } from '../layout.tsx';
import { linkTo } from '../links.ts';
import type { SiteVisit } from '../visit.ts';
import { describeSeen } from './access.tsx';
import { RightsFields } from './rights-fields.tsx';

export interface PersonState {
  /** What was done, in words. */
  said?: string;
  error?: string;
  /** Shown this once. */
  link?: string;
}

export function PersonPage(props: { visit: SiteVisit; person: Person; state: PersonState }) {
  const { visit, person, state } = props;
  const words = visit.words.people;
  const path = `/access/people/${person.id}`;
  return (
    <Page visit={visit} title={person.email} path={path}>
      <main class="width" id="content">
        <h1>
          <bdi>{person.email}</bdi>
        </h1>
        <p class="under">
          {person.seen !== undefined && `${words.seen} `}
          {`${describeSeen(visit, person)}. ${words.logins(visit.format.amount(person.logins))}`}
        </p>
        {(state.said ?? state.link) !== undefined && (
          <p class="notice" role="status">
            {state.said ?? words.invited(person.email)}{' '}
            {state.link !== undefined && <code class="secret">{state.link}</code>}
          </p>
        )}
        <section>
          <h2>{words.rights}</h2>
          <Form visit={visit} path={path} className="entry-form narrow-form">
            <ErrorLine text={state.error} />
            <RightsFields visit={visit} rights={person} />
            <button class="button" type="submit" name="do" value="change">
              {words.change}
            </button>
          </Form>
        </section>
        <section>
          <h2>{words.entry}</h2>
          <p class="note">{words.entryNote}</p>
          <Form visit={visit} path={path} className="actions">
            <button class="button quiet" type="submit" name="do" value="link">
              {words.newLink}
            </button>
            <button class="button quiet" type="submit" name="do" value="end">
              {words.end}
            </button>
            <button class="button quiet" type="submit" name="do" value="remove">
              {words.remove}
            </button>
            <a href={linkTo(visit.url, '/access')}>{words.all}</a>
          </Form>
        </section>
      </main>
    </Page>
  );
}
