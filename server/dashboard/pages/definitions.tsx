/**
 * Every metric in words: what a figure means, one click away from it.
 * @module
 */

import { METRIC_GROUPS, type MetricGroup } from '../../metrics/registry.ts';
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
        <nav class="groups" aria-label={words.definitions.groups}>
          {METRIC_GROUPS.map(({ id, name }) => (
            <a href={`#of-${id}`}>{name[locale]}</a>
          ))}
        </nav>
        {METRIC_GROUPS.map((group) => (
          <GroupSection visit={visit} group={group} />
        ))}
      </main>
    </Page>
  );
}

function GroupSection({ visit, group }: { visit: SiteVisit; group: MetricGroup }) {
  const { words, locale } = visit;
  return (
    <section id={`of-${group.id}`}>
      <h2>{group.name[locale]}</h2>
      <dl class="definitions">
        {group.metrics.map(({ id, version, unit, name, definition }) => (
          <div id={id}>
            <dt>
              {name[locale]}
              <small>{words.definitions.units[unit]}</small>
            </dt>
            <dd>
              {definition[locale]}
              <small>{`${id}, ${words.definitions.version(version)}`}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
