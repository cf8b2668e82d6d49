/**
 * What was looked for and not found, in visitors' words where enough of them used the same.
 * @module
 */

import { FigureLink, SectionHead } from '../../figures.tsx';
import { linkTo } from '../../links.ts';
import { stageTitle } from '../../visit.ts';
import type { OverviewProps } from './headline.tsx';

const SHOWN = 5;

export function MissesSection({ visit, overview }: OverviewProps) {
  const words = visit.words.misses;
  const { rate } = overview.misses;
  const showsWords = visit.sharedUntil === undefined;
  return (
    <section data-metric="miss-rate" data-count={rate.count}>
      <SectionHead title={words.title}>
        {rate.of === 0 ? words.none : showsWords ? words.note : undefined}
      </SectionHead>
      {rate.of > 0 && (
        <>
          <Summary visit={visit} overview={overview} />
          {showsWords && <WordList visit={visit} overview={overview} />}
        </>
      )}
    </section>
  );
}

function Summary({ visit, overview }: OverviewProps) {
  const { format } = visit;
  const words = visit.words.misses;
  const { rate } = overview.misses;
  return (
    <p>
      <FigureLink visit={visit} metric="miss-rate">
        {words.summary(format.amount(rate.count), format.amount(rate.of))}
      </FigureLink>{' '}
      {rate.rate !== undefined &&
        rate.interval !== undefined &&
        words.rate(format.percent(rate.rate), format.between(rate.interval))}
    </p>
  );
}

function WordList({ visit, overview }: OverviewProps) {
  const words = visit.words.misses;
  const found = overview.misses.words;
  if (found.length === 0) return <p class="note">{words.wordsNone}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.words}</th>
            <th scope="col" class="number">
              {words.sessions}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, SHOWN).map(({ text, sessions, stage }) => (
            <tr>
              <th scope="row" class="excerpt">
                {text} <small>{stageTitle(visit, stage)}</small>
              </th>
              <td class="number">{visit.format.number(sessions)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > SHOWN && (
        <p class="all">
          <a href={`${linkTo(visit.url, '/questions')}#searches`}>{words.all}</a>
        </p>
      )}
    </>
  );
}
