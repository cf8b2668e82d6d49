/**
 * Who and what may read: the token for programs.
 * @module
 */

import { Form, Page } from '../layout.tsx';
import type { SiteVisit } from '../visit.ts';

export interface AccessState {
  hasToken: boolean;
  /** Shown this once. */
  token?: string;
}

export function AccessPage({ visit, state }: { visit: SiteVisit; state: AccessState }) {
  const words = visit.words.access;
  return (
    <Page visit={visit} title={words.title} path="/access">
      <main class="width" id="content">
        <h1>{words.title}</h1>
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
      </main>
    </Page>
  );
}
