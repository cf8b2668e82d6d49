/**
 * Three arms: what to do, for how many sessions a week, and why.
 * @module
 */

import { parseDay } from '../../../metrics/calendar.ts';
import type { NextStep } from '../../../metrics/next-steps.ts';
import { Arm, Arms } from '../../arms.tsx';
import { SectionHead } from '../../figures.tsx';
import { linkTo } from '../../links.ts';
import { readQuestions, type SiteVisit } from '../../visit.ts';

const SHOWN = 3;

export function NextStepsSection({ visit, steps }: { visit: SiteVisit; steps: NextStep[] }) {
  const { format, url } = visit;
  const words = visit.words.next;
  const questionOf = readQuestions(visit);
  return (
    <section>
      <SectionHead title={words.title}>{steps.length > 0 ? words.note : words.none}</SectionHead>
      {steps.length > 0 && (
        <Arms>
          {steps.slice(0, SHOWN).map((step, place) => (
            <Arm
              isFirst={place === 0}
              href={hrefOf(visit, step)}
              title={titleOf(visit, step, questionOf)}
              distance={
                step.sessionsPerWeek >= 1
                  ? words.aWeek(format.number(Math.floor(step.sessionsPerWeek)))
                  : undefined
              }
            >
              {reasonOf(visit, step)}
            </Arm>
          ))}
        </Arms>
      )}
      {steps.length > SHOWN && (
        <p class="all">
          <a href={linkTo(url, '/questions')}>{words.all(format.amount(steps.length))}</a>
        </p>
      )}
    </section>
  );
}

function hrefOf({ url }: SiteVisit, step: NextStep): string {
  const page = linkTo(url, '/questions');
  return step.kind === 'reword' || step.kind === 'write'
    ? `${page}#searches`
    : `${page}#${encodeURIComponent(`entry-${step.entry}`)}`;
}

function titleOf(visit: SiteVisit, step: NextStep, questionOf: (entry: string) => string): string {
  const words = visit.words.next;
  switch (step.kind) {
    case 'mend':
      return words.mend(questionOf(step.entry));
    case 'reword':
      return words.reword(questionOf(step.entry));
    case 'write':
      return words.write(step.words);
    case 'review':
      return words.review(questionOf(step.entry));
  }
}

function reasonOf({ words, format }: SiteVisit, step: NextStep): string {
  switch (step.kind) {
    case 'mend': {
      const reason = step.reason === undefined ? undefined : words.next.reasons[step.reason];
      const { no, lost } = step.row;
      return words.next.mendWhy(format.amount(no), reason, format.amount(lost.count));
    }
    case 'reword':
    case 'write':
      return words.next.searched(step.words, format.amount(step.sessions));
    case 'review': {
      const day = parseDay(step.since ?? '');
      return words.next.reviewSince(day === undefined ? undefined : format.date(day));
    }
  }
}
