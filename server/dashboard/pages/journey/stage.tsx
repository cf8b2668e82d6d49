/**
 * One stage: how its sessions began, and which answers lost them.
 * @module
 */

import { BEGINNING_NAMES } from '../../../metrics/beginning-metrics.ts';
import type { StageReport } from '../../../metrics/journey-report.ts';
import { Arm, Arms } from '../../arms.tsx';
import { FigureLink, SectionHead } from '../../figures.tsx';
import { linkTo } from '../../links.ts';
import { readQuestions, type SiteVisit, stageTitle } from '../../visit.ts';

const QUESTIONS = 5;

interface StageProps {
  visit: SiteVisit;
  report: StageReport;
}

export function StageSection({ visit, report }: StageProps) {
  return (
    <div class="columns">
      <Beginnings visit={visit} report={report} />
      <TopQuestions visit={visit} report={report} />
    </div>
  );
}

function Beginnings({ visit, report }: StageProps) {
  const { format, locale } = visit;
  const words = visit.words.journey;
  const { count, of, interval } = report.escalated;
  return (
    <section>
      <SectionHead title={words.began(stageTitle(visit, report.stage))}>
        {words.escalatedOf(
          format.amount(count),
          format.amount(of),
          interval === undefined ? undefined : format.between(interval),
        )}
      </SectionHead>
      {report.began.map(({ beginning, share }) => (
        <div class="measure" data-metric={`began-${beginning}`} data-count={share.of}>
          <p>
            <FigureLink visit={visit} metric={`began-${beginning}`}>
              {BEGINNING_NAMES[beginning][locale]}
            </FigureLink>
            <span>
              <b>{format.number(share.of)}</b>{' '}
              {words.beganOf(format.amount(share.of), format.amount(share.count))}
            </span>
          </p>
        </div>
      ))}
    </section>
  );
}

function TopQuestions({ visit, report }: StageProps) {
  const { format, url, locale } = visit;
  const words = visit.words.journey;
  const questionOf = readQuestions(visit);
  const entries = report.entries.filter(({ lost }) => lost.of > 0).slice(0, QUESTIONS);
  const reasonOf = (name: keyof typeof visit.words.next.reasons | undefined) =>
    name === undefined ? undefined : visit.words.next.reasons[name];
  return (
    <section>
      <SectionHead title={words.questions(stageTitle(visit, report.stage))}>
        {entries.length === 0 ? words.questionsNone : words.questionsNote}
      </SectionHead>
      <Arms>
        {entries.map(({ entry, lost, lostAtLeast, reason }, place) => (
          <Arm
            isFirst={place === 0}
            href={`${linkTo(url, '/questions', { stage: report.stage })}#entry-${encodeURIComponent(entry)}`}
            title={questionOf(entry)}
            distance={words.sessions(format.amount(lost.of))}
          >
            <span lang={locale}>
              {words.lost(
                format.amount(lost.count),
                lost.rate === undefined ? undefined : format.number(lostAtLeast),
                reasonOf(reason?.name),
              )}
            </span>
          </Arm>
        ))}
      </Arms>
    </section>
  );
}
