/**
 * One message with everything that the visitor chose to send along.
 * @module
 */

import type { Contact } from '../../contact/contacts.ts';
import type { Store } from '../../store/store.ts';
import { findContact } from '../find-contact.ts';
import { Form, Page } from '../layout.tsx';
import { linkTo } from '../links.ts';
import { readQuestions, type SiteVisit } from '../visit.ts';

/** Undefined when the site has no such message. */
export async function contactPage(asked: SiteVisit, { db }: Pick<Store, 'db'>, reference: string) {
  const { filter, words, url } = asked;
  const contact = await findContact(db, { site: filter.site, reference });
  if (contact === undefined) return undefined;
  // The message knows better than the address whether it is simulated.
  const visit = { ...asked, filter: { ...filter, simulated: contact.simulated } };
  return (
    <Page visit={visit} title={`${words.contacts.message} ${reference}`} path="/contacts">
      <main class="width" id="content">
        <p class="all">
          <a href={linkTo(url, '/contacts')}>{words.contacts.allMessages}</a>
        </p>
        <h1>
          {words.contacts.message} <bdi>{reference}</bdi>
        </h1>
        <p class="under">
          {words.contacts[contact.state]}
          {contact.isPreview && <span class="label">{words.contacts.preview}</span>}
        </p>
        <Facts visit={visit} contact={contact} />
        <p class="message" lang={contact.language}>
          {contact.message}
        </p>
        <Actions visit={visit} contact={contact} />
        <Conversation visit={visit} contact={contact} />
      </main>
    </Page>
  );
}

interface ContactProps {
  visit: SiteVisit;
  contact: Contact;
}

function Facts({ visit, contact }: ContactProps) {
  const { words, format } = visit;
  const questionOf = readQuestions(visit);
  return (
    <dl class="facts">
      <dt>{words.contacts.received}</dt>
      <dd>{format.time(contact.received)}</dd>
      <dt>{words.contacts.from}</dt>
      <dd>
        <bdi>{contact.address}</bdi>
      </dd>
      <dt>{words.contacts.page}</dt>
      <dd>{contact.page ?? words.contacts.notGiven}</dd>
      <dt>{words.contacts.read}</dt>
      <dd>
        {contact.read.length === 0 ? (
          words.contacts.notGiven
        ) : (
          <ul>
            {contact.read.map((entry) => (
              <li>{questionOf(entry)}</li>
            ))}
          </ul>
        )}
      </dd>
    </dl>
  );
}

function Actions({ visit, contact }: ContactProps) {
  const { words } = visit;
  const { reference, state, address } = contact;
  const isNew = state === 'new';
  return (
    <div class="actions">
      <Form visit={visit} path={`/contacts/${encodeURIComponent(reference)}`}>
        <input type="hidden" name="state" value={isNew ? 'done' : 'new'} />
        <button class={isNew ? 'button' : 'button quiet'} type="submit">
          {isNew ? words.contacts.markDone : words.contacts.markNew}
        </button>
      </Form>
      <a href={`mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(reference)}`}>
        {words.contacts.reply}
      </a>
    </div>
  );
}

function Conversation({ visit, contact }: ContactProps) {
  if (contact.conversation.length === 0) return null;
  const words = visit.words.contacts;
  return (
    <section>
      <header>
        <h2>{words.conversation}</h2>
      </header>
      <ol class="thread" lang={contact.language}>
        {contact.conversation.map(({ from, text }) => (
          <li class={from}>
            <small lang={visit.locale}>{words[from]}</small>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
