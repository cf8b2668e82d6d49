/**
 * When, where and through what visitors turned to a person.
 * @module
 */

import { stageIds } from '../../../widget/core/journey.ts';
import { type Cubes, createCubes } from '../../metrics/cubes.ts';
import {
  type Count,
  makePercentiles,
  makeShare,
  type Percentiles,
  type Ratio,
  type Share,
} from '../../metrics/figure.ts';
import { listHappenings } from '../../metrics/happenings.ts';
import {
  contactsPerVisits,
  messages,
  repeatMessages,
  timeToResolution,
} from '../../metrics/message-metrics.ts';
import type { Messages } from '../../metrics/messages.ts';
import { NO_COUNT, NO_SHARE, readAll } from '../../metrics/metric.ts';
import { loadShareSeries, type ShareSeries } from '../../metrics/series.ts';
import { escalationRate } from '../../metrics/session-metrics.ts';
import type { Store } from '../../store/store.ts';
import { PAINT } from '../charts/draw.ts';
import { MetricName, SectionHead, ShareCell, ShareLine, TableBox } from '../figures.tsx';
import { FilterBar } from '../filters.tsx';
import { makeFoot } from '../foot.tsx';
import { Page } from '../layout.tsx';
import { linkTo } from '../links.ts';
import { type SiteVisit, stageTitle } from '../visit.ts';
import { ShareOverTime } from './share-over-time.tsx';
import { ResolutionSection, VisitsSection } from './supplied-figures.tsx';

const PATH = '/contacts/figures';

interface Figures {
  sent: Messages;
  all: Count;
  repeats: Share;
  channels: ReadonlyMap<string, Count>;
  stages: ReadonlyMap<string, Share>;
  series: ShareSeries;
  visits: Ratio | undefined;
  settled: Percentiles;
}

export async function contactFiguresPage(visit: SiteVisit, store: Pick<Store, 'db'>, now: number) {
  const { words, format } = visit;
  const cubes = createCubes(store.db);
  const figures = await loadFigures(cubes, visit);
  const foot = await makeFoot(visit, store, now, cubes);
  const shown = { visit, figures };
  const isEmpty = figures.all.count === 0;
  return (
    <Page visit={visit} title={words.contactFigures.title} path="/contacts" foot={foot}>
      <FilterBar visit={visit} path={PATH} />
      <main class="width" id="content">
        <h1>
          {isEmpty
            ? words.contactFigures.none
            : words.contactFigures.headline(format.amount(figures.all.count), countOutside(shown))}
        </h1>
        <p class="under">
          {words.contactFigures.under}{' '}
          {isFilteredBeyond(visit.filter) && `${words.contactFigures.everywhere} `}
          <a class="go" href={linkTo(visit.url, '/contacts')}>
            {words.contactFigures.list}
          </a>
        </p>
        {!isEmpty && <WeekSection {...shown} />}
        <ShareOverTime
          visit={visit}
          metric={escalationRate.id}
          color={PAINT.escalated}
          series={figures.series}
          happenings={await listHappenings(store.db, cubes, visit.filter)}
          title={words.contactFigures.overTime}
          of={words.stages.sessions}
        />
        {!isEmpty && (
          <div class="columns">
            <StageSection {...shown} />
            <ChannelSection {...shown} />
          </div>
        )}
        <div class="columns">
          <VisitsSection visit={visit} ratio={figures.visits} />
          <ResolutionSection visit={visit} figure={figures.settled} all={figures.all.count} />
        </div>
      </main>
    </Page>
  );
}

/** Whether a filter asks for what a message does not tell. */
function isFilteredBeyond({ stage, device }: SiteVisit['filter']): boolean {
  return stage !== undefined || device !== undefined;
}

interface FiguresProps {
  visit: SiteVisit;
  figures: Figures;
}

async function loadFigures(cubes: Cubes, { filter }: SiteVisit): Promise<Figures> {
  return {
    sent: await cubes.messages(filter),
    all: await readAll(messages, cubes, filter, NO_COUNT),
    repeats: await readAll(repeatMessages, cubes, filter, NO_SHARE),
    channels: await messages.query(cubes, filter, 'channel'),
    stages: await escalationRate.query(cubes, filter, 'stage'),
    series: await loadShareSeries(cubes, filter, escalationRate),
    visits: (await contactsPerVisits.query(cubes, filter, 'all')).get(''),
    settled: await readAll(timeToResolution, cubes, filter, makePercentiles([])),
  };
}

/** Messages outside the hours that the site names, as a rate where they are enough; undefined where it names none. */
function countOutside({ visit, figures }: FiguresProps): string | undefined {
  const { hours } = visit.snapshot.settings.contact;
  if (hours === undefined) return undefined;
  let outside = 0;
  for (const [day, counts] of figures.sent.byHour) {
    counts.forEach((count, hour) => {
      if (!isOpen(hours, day, hour)) outside += count;
    });
  }
  const { rate, interval } = makeShare(outside, figures.all.count);
  const { format } = visit;
  return rate === undefined || interval === undefined
    ? format.number(outside)
    : `${format.percent(rate)} (${format.interval(interval)})`;
}

type Hours = NonNullable<SiteVisit['snapshot']['settings']['contact']['hours']>;

function isOpen({ days, from, until }: Hours, day: number, hour: number): boolean {
  const start = Number(from.slice(0, 2));
  const end = Number(until.slice(0, 2)) + (until.endsWith(':00') ? 0 : 1);
  return days.includes(day) && hour >= start && hour < end;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Depths of a cell: from a fifth, and from half of the fullest. */
const DEPTHS = [0.2, 0.5];

function WeekSection({ visit, figures }: FiguresProps) {
  const { words, format, snapshot } = visit;
  const { hours } = snapshot.settings.contact;
  const { byHour } = figures.sent;
  const most = Math.max(1, ...[...byHour.values()].flat());
  return (
    <section>
      <SectionHead title={words.contactFigures.week}>
        {words.contactFigures.weekNote(hours !== undefined)}
      </SectionHead>
      <TableBox label={words.contactFigures.week}>
        <table class="week">
          <thead>
            <tr>
              <th scope="col">{words.contactFigures.day}</th>
              {HOURS.map((hour) => (
                <th scope="col" class="cells">
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...byHour].map(([day, counts]) => (
              <tr data-weekday={day}>
                <th scope="row">{format.weekday(day)}</th>
                {counts.map((count, hour) => (
                  <td
                    class={cellClass(count / most, hours === undefined || isOpen(hours, day, hour))}
                  >
                    {count > 0 && format.number(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

function cellClass(share: number, open: boolean): string {
  const depth = share > 0 ? ` depth-${DEPTHS.filter((one) => share >= one).length + 1}` : '';
  return `cells${depth}${open ? '' : ' closed'}`;
}

function StageSection({ visit, figures }: FiguresProps) {
  const { words, format, snapshot, url } = visit;
  const order = stageIds(snapshot.journey);
  const rows = order.flatMap((stage) => {
    const share = figures.stages.get(stage);
    return share === undefined || share.of === 0 ? [] : [{ stage, share }];
  });
  return (
    <section>
      <SectionHead title={words.contactFigures.stages}>
        {words.contactFigures.stagesNote}
      </SectionHead>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.stages.stage}</th>
            <th scope="col" class="number">
              {words.contactFigures.escalated}
            </th>
            <th scope="col" class="number">
              <MetricName visit={visit} metric="escalation-rate" />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stage, share }) => (
            <tr>
              <th scope="row">
                <a href={linkTo(url, '/journey', { stage })}>{stageTitle(visit, stage)}</a>
              </th>
              <td class="number">{format.number(share.count)}</td>
              <ShareCell visit={visit} share={share} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ChannelSection({ visit, figures }: FiguresProps) {
  const { words, format } = visit;
  return (
    <section>
      <SectionHead title={words.contactFigures.channels} />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.contactFigures.channel}</th>
            <th scope="col" class="number">
              <MetricName visit={visit} metric="messages" />
            </th>
          </tr>
        </thead>
        <tbody>
          {[...figures.channels].map(([channel, { count }]) => (
            <tr>
              <th scope="row">{words.contacts.channels[channel] ?? channel}</th>
              <td class="number" data-metric="messages" data-count={count}>
                {format.number(count)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShareLine visit={visit} share={figures.repeats} metric={repeatMessages.id} />
    </section>
  );
}
