/**
 * What was searched for in vain: wordings of one question together, where, and what comes nearest.
 * @module
 */

import { stageIds } from '../../../../widget/core/journey.ts';
import type { Share } from '../../../metrics/figure.ts';
import type { MissedQuestion } from '../../../metrics/question-report.ts';
import { FigureLink, NoData, SectionHead, TableBox } from '../../figures.tsx';
import { readQuestions, type SiteVisit, stageTitle } from '../../visit.ts';
import { ToDo } from './todo.tsx';

interface SearchesProps {
  visit: SiteVisit;
  misses: readonly MissedQuestion[];
  rate: Share;
}

/** Characters of a stage's title over its column. */
const SHORT_LENGTH = 4;
/** Depths of the small heat map: half of the largest cell, and a fifth. */
const DEPTHS = [0.2, 0.5];

export function SearchesSection({ visit, misses, rate }: SearchesProps) {
  const { format } = visit;
  const words = visit.words.misses;
  return (
    <section id="searches" data-metric="miss-rate" data-count={rate.count}>
      <SectionHead title={words.title}>
        {rate.of === 0 ? words.none : visit.words.questions.searchesNote}
      </SectionHead>
      {rate.of > 0 && (
        <p>
          <FigureLink visit={visit} metric="miss-rate">
            {words.summary(format.amount(rate.count), format.amount(rate.of))}
          </FigureLink>{' '}
          {rate.rate !== undefined &&
            rate.interval !== undefined &&
            words.rate(format.percent(rate.rate), format.between(rate.interval))}
        </p>
      )}
      {rate.of > 0 && misses.length === 0 && <p class="note">{words.wordsNone}</p>}
      {misses.length > 0 && <SearchTable visit={visit} misses={misses} />}
    </section>
  );
}

function SearchTable({ visit, misses }: Omit<SearchesProps, 'rate'>) {
  const words = visit.words.questions;
  const stages = shownStages(visit, misses);
  const most = Math.max(1, ...misses.flatMap((miss) => [...miss.stages.values()]));
  const questionOf = readQuestions(visit);
  return (
    <TableBox label={visit.words.misses.title}>
      <table>
        <thead>
          <tr>
            <th scope="col" rowspan={2}>
              {visit.words.misses.words}
            </th>
            <th scope="col" rowspan={2} class="from-wide">
              {words.alsoSpelt}
            </th>
            <th scope="col" rowspan={2} class="number">
              {visit.words.misses.sessions}
            </th>
            <th scope="colgroup" colspan={stages.length} class="cells from-medium">
              {words.byStage}
            </th>
            <th scope="col" rowspan={2}>
              {words.nearest}
            </th>
            <th scope="col" rowspan={2} class="todo">
              {words.todo}
            </th>
          </tr>
          <tr>
            {shortenAll(stages.map((stage) => stageTitle(visit, stage))).map(([title, short]) => (
              <th scope="col" class="cells from-medium">
                <abbr title={title}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {misses.map((miss) => (
            <Row visit={visit} miss={miss} stages={stages} most={most} questionOf={questionOf} />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Row(props: {
  visit: SiteVisit;
  miss: MissedQuestion;
  stages: readonly string[];
  /** Sessions in the fullest cell of the table. */
  most: number;
  questionOf(entry: string): string;
}) {
  const { visit, miss, stages, most, questionOf } = props;
  const { format } = visit;
  return (
    <tr>
      <th scope="row" class="excerpt">
        <bdi>{miss.text}</bdi>
      </th>
      <td class="excerpt from-wide">{miss.alsoSpelt.join(', ')}</td>
      <td class="number">{format.number(miss.sessions)}</td>
      {stages.map((stage) => {
        const count = miss.stages.get(stage) ?? 0;
        const depth = DEPTHS.filter((one) => count / most >= one).length + 1;
        return (
          <td class={count > 0 ? `cells from-medium depth-${depth}` : 'cells from-medium'}>
            {count > 0 && format.number(count)}
          </td>
        );
      })}
      <td>
        {miss.nearest === undefined ? <NoData visit={visit} /> : questionOf(miss.nearest.entry)}
      </td>
      <td class="todo">
        <ToDo visit={visit} miss={miss} />
      </td>
    </tr>
  );
}

/** In the order of the journey; only those at which anything was searched in vain. */
function shownStages({ snapshot }: SiteVisit, misses: readonly MissedQuestion[]): string[] {
  const used = new Set(misses.flatMap(({ stages }) => [...stages.keys()]));
  const known = stageIds(snapshot.journey);
  return known.filter((stage) => used.has(stage));
}

/** Each title with its beginning; those that begin alike are told apart by their last words. */
export function shortenAll(titles: readonly string[]): [title: string, short: string][] {
  const short = titles.map((title) => beginning(title, SHORT_LENGTH));
  return titles.map((title, place) => {
    const isAlone = short.indexOf(short[place] ?? '') === short.lastIndexOf(short[place] ?? '');
    const [first = '', ...others] = title.split(/\s+/);
    const last = others.at(-1);
    if (isAlone || last === undefined) return [title, short[place] ?? ''];
    return [title, `${beginning(first, 1)}.\u00a0${beginning(last, SHORT_LENGTH - 2)}`];
  });
}

function beginning(title: string, length: number): string {
  return [...title].slice(0, length).join('');
}
