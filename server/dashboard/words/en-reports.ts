/**
 * English of the pages about effort, contacts and the experiment.
 * @module
 */

import { countEnglish as count } from './count.ts';
import type { ReportWords } from './report-words.ts';

export const EN_REPORTS: ReportWords = {
  effortPage: {
    title: 'Effort',
    headline: (answers, share, range) => [
      `Of ${count(answers, 'answer', 'answers')}, `,
      { text: `${share} found it easy to get help`, metric: 'effort-easy' },
      `, between ${range}%.`,
    ],
    changed: (points, isUp, period) =>
      ` That is ${points} points ${isUp ? 'more' : 'less'} than in ${period}.`,
    under:
      'Asked once a session, in the same words after an answer that helped and after a message to a person. Those who answer may differ from those who do not.',
    scale: (scale) => `These figures are of the scale ${scale} alone; scales are never added up.`,
    otherScale: (answers, scale) => `${count(answers, 'answer', 'answers')} on ${scale}`,
    distribution: 'Answers',
    ends: (scale) => `1 very difficult, ${scale.at(-1)} very easy`,
    overTime: 'Found it easy, over time',
    spans: (days) =>
      days.value === 1 ? 'by day' : days.value === 7 ? 'by week' : `by ${days.text} days`,
    outcomeNote: 'The last answer of each session, by how the session ended.',
    stageNote: 'By the stage at which the answer was given.',
    byEntry: 'By the last answer read',
    entryNote:
      'Hardest first, by how many at most found it easy. Under 30 answers there are counts.',
    comments: 'Words in comments',
    commentsNote: (sessions) =>
      sessions.value === 0
        ? 'Nobody left a comment in this period.'
        : `${count(sessions, 'session', 'sessions')} left a comment. A comment is one person’s, so it is not shown; a word is, once 5 sessions on 2 days used it.`,
    used: (sessions) => count(sessions, 'session', 'sessions'),
  },
};
