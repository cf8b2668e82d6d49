/**
 * What stands under a chart with annotations: each arm's number, day and words.
 * @module
 */

import type { Happening } from '../metrics/happenings.ts';
import type { Mark } from './charts/marks.ts';
import { linkTo } from './links.ts';
import type { SiteVisit } from './visit.ts';

/** Entries named in one line. */
const NAMED_MAX = 3;

export function AnnotationList({ visit, marks }: { visit: SiteVisit; marks: readonly Mark[] }) {
  const words = visit.words.annotations;
  const mayWrite = visit.login !== undefined && visit.login.role !== 'editor';
  return (
    <div class="annotations">
      {marks.length > 0 && (
        <ol aria-label={words.title}>
          {marks.flatMap(({ number, happenings }) =>
            happenings.map((happening) => (
              <li>
                <span class="arm-number">{number}</span>
                <span>
                  <time>{visit.format.day(happening.day)}</time>{' '}
                  {describeHappening(visit, happening)}
                </span>
              </li>
            )),
          )}
        </ol>
      )}
      {mayWrite && (
        <p>
          <a href={linkTo(visit.url, '/annotations')}>{words.write}</a>
        </p>
      )}
    </div>
  );
}

/** In words, without its day. */
export function describeHappening({ words, format }: SiteVisit, happening: Happening): string {
  const own = words.annotations;
  switch (happening.kind) {
    case 'content': {
      const parts = (['added', 'changed', 'removed'] as const)
        .filter((part) => happening.change[part].length > 0)
        .map((part) => {
          const ids = happening.change[part];
          const rest = ids.length - NAMED_MAX;
          const named = ids.slice(0, NAMED_MAX).join(', ');
          const more = rest > 0 ? ` ${own.more(format.amount(rest))}` : '';
          return `${own.entries[part](format.amount(ids.length))} (${named}${more})`;
        });
      return own.told(own.kinds.content, `${parts.join(', ')}.`);
    }
    case 'definition':
      return own.definition(happening.version);
    case 'loss':
      return own.loss(format.percent(happening.share.rate ?? 0));
    default:
      return own.told(own.kinds[happening.kind], happening.text);
  }
}
