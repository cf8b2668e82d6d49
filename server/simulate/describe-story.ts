/**
 * Says where on the dashboard each part of the story can be read.
 * @module
 */

import { formatDay } from '../metrics/calendar.ts';
import type { Span, Story } from './story.ts';

/** A line for each part: its days, what happens, and the page that shows it. */
export function describeStory(story: Story, url: string): string {
  const { broken, newEntry, bots, blocked, holiday, experiment } = story;
  const look = (page: string, { from, to }: Span) =>
    `${url}/dashboard${page}?data=simulated&from=${formatDay(from)}&to=${formatDay(to)}`;
  const parts: [Span, string, string][] = [
    [broken, `${broken.stage} is broken`, look('/journey', broken)],
    [
      newEntry,
      `${newEntry.entry}, asked in vain before, is answered`,
      `${look('/questions', newEntry)}#entry-${newEntry.entry}`,
    ],
    [bots, 'bots, declared and not', look('/quality', bots)],
    [blocked, 'part of the events is blocked on the way', look('/quality', blocked)],
    [holiday, 'a holiday', look('/', holiday)],
    [experiment, 'an experiment', look('/experiment', experiment)],
  ];
  return parts
    .map(([{ from, to }, what, where]) => {
      const days = from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
      return `${days}: ${what}\n    ${where}`;
    })
    .join('\n');
}
