/**
 * What a site's own systems may tell, and the tokens with which they do.
 * @module
 */

import { formatDay } from '../../metrics/calendar.ts';
import { type SiteToken, TOKEN_NAME_LENGTH_MAX } from '../auth/site-tokens.ts';
import { ErrorLine } from '../error-line.tsx';
import { TableBox } from '../figures.tsx';
import { Form, Page } from '../layout.tsx';
import type { LineProblem } from '../told-visits.ts';
import type { SiteVisit } from '../visit.ts';
import { VisitsFileSection } from './visits-file.tsx';

interface SiteTokensProps {
  visit: SiteVisit;
  tokens: SiteToken[];
  /** Public address of the server. */
  server: string;
}

/** What has just become of something that was sent. */
export interface SupplyState {
  /** A new token, shown this once. */
  made?: string;
  error?: string;
  /** Days that a file told. */
  told?: number;
  problems?: readonly LineProblem[];
}

export function SiteTokensPage(props: SiteTokensProps & SupplyState) {
  const { visit, tokens, server, made, error, told, problems } = props;
  const words = visit.words.supply;
  return (
    <Page visit={visit} title={words.title} path="/tokens">
      <main class="width" id="content">
        <h1>{words.title}</h1>
        <p class="under">{words.note}</p>
        {made !== undefined && (
          <p class="notice" role="status">
            {visit.words.access.tokenOnce} <code class="secret">{made}</code>
          </p>
        )}
        {told !== undefined && (
          <p class="notice" role="status">
            {words.file.told(visit.format.amount(told))}
          </p>
        )}
        <NewTokenSection visit={visit} error={error} />
        <section>
          <h2>{words.list}</h2>
          {tokens.length === 0 ? (
            <p class="note">{words.none}</p>
          ) : (
            <TokenTable visit={visit} tokens={tokens} />
          )}
        </section>
        <CallsSection visit={visit} server={server} />
        <VisitsFileSection visit={visit} problems={problems} />
      </main>
    </Page>
  );
}

function NewTokenSection({ visit, error }: { visit: SiteVisit; error: string | undefined }) {
  const words = visit.words.supply;
  return (
    <section>
      <h2>{words.make}</h2>
      <Form visit={visit} path="/tokens" className="entry-form narrow-form">
        <ErrorLine text={error} />
        <label for="name">
          {words.name}
          <input
            id="name"
            name="name"
            maxlength={TOKEN_NAME_LENGTH_MAX}
            autocomplete="off"
            required
          />
        </label>
        <button class="button" type="submit">
          {visit.words.access.tokenMake}
        </button>
      </Form>
    </section>
  );
}

function TokenTable({ visit, tokens }: { visit: SiteVisit; tokens: SiteToken[] }) {
  const words = visit.words.supply;
  const { format } = visit;
  return (
    <TableBox label={words.list}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{visit.words.shared.author}</th>
            <th scope="col">{words.created}</th>
            <th scope="col">{words.used}</th>
            <th scope="col">
              <span class="hidden">{visit.words.shared.withdraw}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ id, name, author, created, used }) => (
            <tr data-token={id}>
              <th scope="row">{name}</th>
              <td class="address">{author}</td>
              <td class="when">{format.time(Number(created))}</td>
              <td class="when">{used === null ? words.never : format.time(Number(used))}</td>
              <td>
                <Form visit={visit} path={`/tokens/${id}`}>
                  <button class="plain" type="submit">
                    {visit.words.shared.withdraw}
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

/** Requests to copy, with the site and a day of its own. */
function CallsSection({ visit, server }: { visit: SiteVisit; server: string }) {
  const words = visit.words.supply;
  const at = `${server}/api/sites/${visit.filter.site}`;
  const call = (path: string, body: string) =>
    `curl -X PUT -H "Authorization: Bearer $TOKEN" \\\n  -d '${body}' \\\n  ${at}/${path}`;
  return (
    <section>
      <h2>{words.calls}</h2>
      <p class="note">{words.visits}</p>
      <pre class="snippet wide">
        <code>{call(`visits/${formatDay(visit.today)}`, '{"visits": 1200}')}</code>
      </pre>
      <p class="note">{words.resolution}</p>
      <pre class="snippet wide">
        <code>
          {call(
            'contacts/K7M-4Q2/resolution',
            `{"resolvedAt": "${formatDay(visit.today)}T10:00:00Z"}`,
          )}
        </code>
      </pre>
    </section>
  );
}
