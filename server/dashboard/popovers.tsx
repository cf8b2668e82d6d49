/**
 * Definitions of the figures that a page has named: opened beside them, and on paper its footnotes.
 * @module
 */

import { METRICS } from '../metrics/registry.ts';
import { linkTo } from './links.ts';
import type { SiteVisit } from './visit.ts';

export function popoverId(metric: string): string {
  return `about-${metric}`;
}

/** Must come after everything that names a figure: pages are written from top to bottom. */
export function Popovers({ visit }: { visit: SiteVisit }) {
  const { words, locale } = visit;
  const named = METRICS.filter(({ id }) => visit.defined.has(id));
  if (named.length === 0) return null;
  return (
    <aside class="abouts width" aria-label={words.pages.definitions}>
      {named.map(({ id, version, name, definition }) => (
        <div class="about" id={popoverId(id)} popover="auto">
          <b>{name[locale]}</b>
          <p>{definition[locale]}</p>
          <p class="note">
            {`${id}, ${words.definitions.version(version)}`}{' '}
            <a href={`${linkTo(visit.url, '/definitions')}#${id}`}>{words.definitions.all}</a>
          </p>
        </div>
      ))}
    </aside>
  );
}
