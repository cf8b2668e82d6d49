/**
 * Words of comments that enough visitors used; a comment itself is one person's and stands nowhere.
 * @module
 */

import { SectionHead } from '../../figures.tsx';
import type { EffortProps } from '../effort.tsx';

export function CommentsSection({ visit, report }: EffortProps) {
  const { format } = visit;
  const words = visit.words.effortPage;
  const { comments } = report;
  return (
    <section>
      <SectionHead title={words.comments}>
        {words.commentsNote(format.amount(comments.sessions))}
      </SectionHead>
      {comments.words.length > 0 && (
        <ul class="words" aria-label={words.comments}>
          {comments.words.map(({ word, sessions }) => (
            <li>
              <bdi>{word}</bdi> <small>{words.used(format.amount(sessions))}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
