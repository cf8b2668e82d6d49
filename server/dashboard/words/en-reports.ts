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
    noise: ' No change that can be told from noise.',
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
    reasons: 'What made it easy, and what harder',
    reasonsNote:
      'Named beside the rating, by those who wished to: each reason is a share of those who named any. Several could be named.',
    reason: 'Reason',
    named: 'Named any, of all who rated so',
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
  experiment: {
    title: 'Experiment',
    none: 'No session was drawn into an experiment in this period.',
    under:
      'Some sessions, drawn at random when the box is opened, do without suggestions and search: their box offers a person and the help pages. Both load the same files, and nothing prompts unasked in either.',
    off: 'No experiment is running now. To start one, write “experiment: { holdout: 0.1 }” into site.yaml: one session in ten then does without help.',
    drawn: (treated, holdout) =>
      `${count(treated, 'session', 'sessions')} had help and ${holdout.text} did without.`,
    fewer: (points, range) =>
      `With help, ${points} points fewer sessions write to a person, between ${range}.`,
    more: (points, range) =>
      `With help, ${points} points more sessions write to a person; the difference is between ${range}.`,
    arms: 'Both arms',
    armsNote:
      'Every session counts in the arm that it was drawn into, those that left at once too.',
    arm: 'Arm',
    names: { treated: 'With help', holdout: 'Without help' },
    effects: 'The difference',
    points: (difference) => `${difference} points`,
    between: (range) => `Between ${range} points (95%).`,
    meaning: 'What it means',
    limits: [
      'The difference is an upper limit on contacts avoided. Who finds no answer here may write elsewhere, call, or give up, and none of that is seen.',
      'A session is drawn, not a person: who opens the box in two tabs may see both arms.',
      'Effort is asked at different moments: without help only after a message. Compare it with care.',
      'A look at the figures every day and a stop at the first good one finds effects that are not there. Choose the end beforehand.',
    ],
    calculator: 'How long until an effect can be seen?',
    pace: (sessions, rate) =>
      `At the pace of this period: ${sessions} sessions a day, of which ${rate} write to a person. In 4 of 5 experiments an effect that is there is then seen, at 95%.`,
    effect: 'Fewer contacts',
    without: (share) => `${share} without help`,
    fewerPoints: (points) => `${points} points`,
    askEffect: 'Effect, points',
    askHoldout: 'Without help, %',
    paceUnknown: 'Too few help sessions in this period to tell a pace from.',
    ask: 'Compute',
    answer: (points, share, time) => `${points} points with ${share} without help: ${time}`,
    days: (days) => count(days, 'day', 'days'),
    weeks: (weeks) => count(weeks, 'week', 'weeks'),
    tooLong: 'more than two years',
  },
  contactFigures: {
    title: 'Contacts in figures',
    none: 'No message in this period.',
    headline: (messages, outside) =>
      outside === undefined
        ? `${count(messages, 'message', 'messages')} to a person in this period.`
        : `${count(messages, 'message', 'messages')} to a person in this period, ${outside} outside the hours in which they are read.`,
    under:
      'Messages are counted as they arrived; nothing links one to the session that it came from.',
    everywhere: 'Of all stages and devices: a message tells neither.',
    list: 'Read the messages',
    figures: 'Contacts in figures',
    week: 'Hour by hour',
    weekNote: (hasHours) =>
      `Messages by day of the week and hour, in the site’s time zone.${hasHours ? ' Hatched: outside your hours.' : ''}`,
    day: 'Day',
    overTime: 'Sessions that wrote to a person, over time',
    stages: 'By stage',
    stagesNote: 'Sessions that wrote to a person, of those that began at the stage.',
    escalated: 'Escalated',
    channels: 'By channel',
    channel: 'Channel',
    visits: 'On 1,000 visits',
    visitsNone:
      'No data: of no day in this period is it known how many visits the site had. Its own systems can tell.',
    visitsKnown: (visits, { known, all }) =>
      known.value === all.value
        ? `Of ${count(visits, 'visit', 'visits')} that the site told, of every day.`
        : `Of ${count(visits, 'visit', 'visits')} that the site told, of ${known.text} of ${count(all, 'day', 'days')}. Messages of the other days are left out.`,
    visitsSimulated: (visits) => `Of ${count(visits, 'simulated visit', 'simulated visits')}.`,
    ofMessages: (messages) => `${count(messages, 'message', 'messages')}; 95% interval:`,
    settled: 'Until a message is settled',
    settledOf: (settled, all) =>
      `As the help desk told of ${settled.text} of ${count(all, 'message', 'messages')}, nights and weekends included.`,
    settledFew: 'Too few for a median.',
    median: 'Median; 95% interval:',
    nineOfTen: 'What 9 of 10 stay under',
  },
};
