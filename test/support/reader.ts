/**
 * A manager who reads the dashboard of a running server, without a browser.
 * @module
 */

import { Person } from '../server/dashboard-fixture.ts';
import type { Wayside } from './wayside.ts';

const PASSWORD = 'correct horse battery';

export interface Reader {
  /** Status of each page of figures. */
  readAll(): Promise<number[]>;
}

/** Sets the first password by the one-time link, and logs in. */
export async function openReader({ url, setupUrl = '' }: Wayside): Promise<Reader> {
  const person = new Person(url, (request) => fetch(request, { redirect: 'manual' }));
  const link = new URL(setupUrl);
  await person.get(link.pathname + link.search);
  const token = link.searchParams.get('token') ?? '';
  await person.post('/dashboard/setup', { token, email: 'ada@example.com', password: PASSWORD });
  return {
    async readAll() {
      const paths = ['/', '/journey', '/questions', '/quality'];
      const replies = await Promise.all(paths.map((path) => person.get(`/dashboard${path}`)));
      return replies.map(({ status }) => status);
    },
  };
}
