/**
 * What stands under a chart with annotations: each arm's number, day and words.
 * @module
 */

import type { Annotation } from '../metrics/annotations.ts';
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
          {marks.flatMap(({ number, annotations }) =>
            annotations.map((annotation) => (
              <li>
                <span class="arm-number">{number}</span>
                <span>
                  <time>{visit.format.day(annotation.day)}</time>{' '}
                  {describeAnnotation(visit, annotation)}
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

/** One annotation in words, without its day. */
export function describeAnnotation({ words, format }: SiteVisit, annotation: Annotation): string {
  const own = words.annotations;
  switch (annotation.kind) {
    case 'content': {
      const parts = (['added', 'changed', 'removed'] as const)
        .filter((part) => annotation.change[part].length > 0)
        .map((part) => {
          const ids = annotation.change[part];
          const rest = ids.length - NAMED_MAX;
          const named = ids.slice(0, NAMED_MAX).join(', ');
          const more = rest > 0 ? ` ${own.more(format.amount(rest))}` : '';
          return `${own.entries[part](format.amount(ids.length))} (${named}${more})`;
        });
      return own.told(own.kinds.content, `${parts.join(', ')}.`);
    }
    case 'definition':
      return own.definition(annotation.version);
    default:
      return own.told(own.kinds[annotation.kind], annotation.text);
  }
}
