/**
 * What is said over an overview without real sessions: that there are simulated ones, or how the first
 * ones come.
 * @module
 */

import { linkTo } from '../../links.ts';
import type { SiteVisit } from '../../visit.ts';

export function SimulatedNotice({ visit }: { visit: SiteVisit }) {
  const { words, url } = visit;
  return (
    <p class="notice">
      {words.headline.simulatedExists}{' '}
      <a href={linkTo(url, '/', { data: 'simulated' })}>{words.headline.showSimulated}</a>
    </p>
  );
}

/** `server`: public address of this server. */
export function InstallNotice({ visit, server }: { visit: SiteVisit; server: string }) {
  const { words, filter } = visit;
  return (
    <div class="notice">
      <p>{words.headline.install}</p>
      <pre class="snippet">
        <code>{`<script type="module" async src="${server}/wayside.js" data-site="${filter.site}"></script>`}</code>
      </pre>
      <p class="note">{words.headline.installOrigins}</p>
    </div>
  );
}
