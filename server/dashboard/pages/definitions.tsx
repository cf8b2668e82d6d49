/**
 * Every metric in words: what a figure means, one click away from it.
 * @module
 */

import { METRICS } from '../../metrics/registry.ts';
import { Page } from '../layout.tsx';
import { linkTo } from '../links.ts';
import type { SiteVisit } from '../visit.ts';

export function DefinitionsPage({ visit }: { visit: SiteVisit }) {
  const { words, locale } = visit;
  return (
    <Page visit={visit} title={words.pages.definitions} path="/definitions">
      <main class="width" id="content">
        <h1>{words.definitions.title}</h1>
        <p class="under">{words.definitions.note}</p>
        <p class="under">{words.definitions.outcomes}</p>
        <p class="under">
          <a href={linkTo(visit.url, '/definitions.sql')}>{words.definitions.sql}</a>{' '}
          {words.definitions.sqlNote}
        </p>
        <dl class="definitions">
          {METRICS.map(({ id, version, unit, name, definition }) => (
            <div id={id}>
              <dt>
                {name[locale]}
                <small>{words.definitions.units[unit]}</small>
                <small>{`${id}, ${words.definitions.version(version)}`}</small>
              </dt>
              <dd>{definition[locale]}</dd>
            </div>
          ))}
        </dl>
      </main>
    </Page>
  );
}
