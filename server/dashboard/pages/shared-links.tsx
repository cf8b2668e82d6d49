/**
 * The links with which a page is read without a log-in: one to make, and those that hold.
 * @module
 */

import { SHARED_DAYS, type SharedLink, type SharedPageName } from '../auth/shared-links.ts';
import { TableBox } from '../figures.tsx';
import { describeFilters } from '../filters.tsx';
import { Form, Page } from '../layout.tsx';
import { readAddress } from '../links.ts';
import type { SiteVisit } from '../visit.ts';

interface SharedLinksProps {
  visit: SiteVisit;
  links: SharedLink[];
  /** The page that is about to be shared, with the filters of the address. */
  page: SharedPageName | undefined;
  /** A new link, shown this once. */
  made: string | undefined;
}

export function SharedLinksPage({ visit, links, page, made }: SharedLinksProps) {
  const words = visit.words.shared;
  return (
    <Page visit={visit} title={words.title} path="/links">
      <main class="width" id="content">
        <h1>{words.title}</h1>
        <p class="under">{words.note}</p>
        {made !== undefined && (
          <p class="notice" role="status">
            {words.made} <code class="secret">{made}</code>
          </p>
        )}
        {page !== undefined && made === undefined && <NewLinkSection visit={visit} page={page} />}
        <section>
          <h2>{words.list}</h2>
          {links.length === 0 ? (
            <p class="note">{words.none}</p>
          ) : (
            <LinkTable visit={visit} links={links} />
          )}
        </section>
      </main>
    </Page>
  );
}

function NewLinkSection({ visit, page }: { visit: SiteVisit; page: SharedPageName }) {
  const words = visit.words.shared;
  return (
    <section>
      <h2>{words.share(visit.words.pages[page])}</h2>
      <p class="note">{describeFilters(visit)}</p>
      <Form visit={visit} path="/links" of={page} className="entry-form narrow-form">
        <fieldset class="choices">
          <legend>{words.holds}</legend>
          {SHARED_DAYS.map((days) => (
            <label for={`days-${days}`}>
              <input
                id={`days-${days}`}
                type="radio"
                name="days"
                value={String(days)}
                checked={days === SHARED_DAYS[1]}
              />
              <span>{visit.words.filters.lastDays(days)}</span>
            </label>
          ))}
        </fieldset>
        <button class="button" type="submit">
          {words.make}
        </button>
      </Form>
    </section>
  );
}

function LinkTable({ visit, links }: { visit: SiteVisit; links: SharedLink[] }) {
  const words = visit.words.shared;
  return (
    <TableBox label={words.list}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.page}</th>
            <th scope="col">{visit.words.filters.label}</th>
            <th scope="col">{words.author}</th>
            <th scope="col">{words.until}</th>
            <th scope="col">
              <span class="hidden">{words.withdraw}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr>
              <th scope="row">{visit.words.pages[link.page]}</th>
              <td>{describeFilters(visitOf(visit, link))}</td>
              <td class="address">{link.author}</td>
              <td class="when">{visit.format.time(link.expires)}</td>
              <td>
                <Form visit={visit} path={`/links/${link.id}`}>
                  <button class="plain" type="submit">
                    {words.withdraw}
                  </button>
                </Form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/** The visit that somebody with the link makes today. */
function visitOf(visit: SiteVisit, { query }: SharedLink): SiteVisit {
  const url = new URL(`?${query}`, visit.url);
  return { ...visit, url, ...readAddress(url, visit.snapshot, visit.today) };
}
