/**
 * What visitors wrote, for those who answer: the list.
 * @module
 */

import { CONTACTS_PER_PAGE, type Contact, listContacts } from '../../contact/contacts.ts';
import type { Store } from '../../store/store.ts';
import { TableBox } from '../figures.tsx';
import { Page } from '../layout.tsx';
import { linkTo } from '../links.ts';
import type { SiteVisit } from '../visit.ts';

/** Characters of a message in the list. */
const EXCERPT_LENGTH = 140;

export async function contactsPage(visit: SiteVisit, { db }: Pick<Store, 'db'>) {
  const { words, format, filter, url } = visit;
  const of = { site: filter.site, simulated: filter.simulated };
  const page = readPage(url);
  const { contacts, total } = await listContacts(db, { ...of, page });
  const waiting = await listContacts(db, { ...of, state: 'new', page: 1 });
  return (
    <Page visit={visit} title={words.pages.contacts} path="/contacts">
      <main class="width" id="content">
        <h1>
          {total === 0
            ? words.contacts.none
            : words.contacts.headline(format.amount(waiting.total))}
        </h1>
        {!filter.simulated && total === 0 && (
          <p class="under">
            <a href={linkTo(url, '/contacts', { data: 'simulated' })}>
              {words.headline.showSimulated}
            </a>
          </p>
        )}
        {contacts.length > 0 && (
          <p class="under">
            <a href={linkTo(url, '/contacts/figures')}>{words.contactFigures.figures}</a>
          </p>
        )}
        {contacts.length > 0 && <ContactTable visit={visit} contacts={contacts} />}
        <Pager visit={visit} page={page} total={total} />
      </main>
    </Page>
  );
}

function ContactTable({ visit, contacts }: { visit: SiteVisit; contacts: Contact[] }) {
  const words = visit.words.contacts;
  return (
    <section>
      <TableBox label={words.title}>
        <table class="messages">
          <thead>
            <tr>
              <th scope="col">{words.reference}</th>
              <th scope="col">{words.received}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.message}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {contacts.map((contact) => (
              <Row visit={visit} contact={contact} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

function Row({ visit, contact }: { visit: SiteVisit; contact: Contact }) {
  const { format, url, words } = visit;
  const { reference, received, address, message, state } = contact;
  return (
    <tr data-reference={reference}>
      <th scope="row" class="reference">
        <a href={linkTo(url, `/contacts/${encodeURIComponent(reference)}`)}>{reference}</a>
      </th>
      <td class="when">{format.time(received)}</td>
      <td class="address">
        <bdi>{address}</bdi>
      </td>
      <td class="excerpt">{shorten(message)}</td>
      <td class={state === 'new' ? 'waiting' : undefined}>
        {words.contacts[state]}
        {contact.isPreview && <span class="label">{words.contacts.preview}</span>}
      </td>
    </tr>
  );
}

function Pager({ visit, page, total }: { visit: SiteVisit; page: number; total: number }) {
  const pages = Math.ceil(total / CONTACTS_PER_PAGE);
  if (pages < 2) return null;
  const { words, url } = visit;
  const to = (number: number) => linkTo(url, '/contacts', { page: String(number) });
  return (
    <nav class="actions" aria-label={words.contacts.pages}>
      {page > 1 && <a href={to(page - 1)}>{words.contacts.newer}</a>}
      <span>{words.contacts.pageOf(page, pages)}</span>
      {page < pages && <a href={to(page + 1)}>{words.contacts.older}</a>}
    </nav>
  );
}

function readPage(url: URL): number {
  const page = Number(url.searchParams.get('page'));
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

function shorten(message: string): string {
  const letters = [...message];
  if (letters.length <= EXCERPT_LENGTH) return message;
  return `${letters.slice(0, EXCERPT_LENGTH).join('')}…`;
}
