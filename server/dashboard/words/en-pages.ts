/**
 * English of the single pages.
 * @module
 */

import { countEnglish as count } from './count.ts';
import type { PageWords } from './page-words.ts';

export const EN_PAGES: PageWords = {
  deflection: {
    title: 'Deflection',
    unit: 'contact meant, help was enough',
    of: (sessions) => `Of ${count(sessions, 'session', 'sessions')} that meant to contact you.`,
    none: 'Nobody meant to contact you in this period.',
    experimentNote: 'Contact rate without help, minus that with help',
    notEnough: 'Not enough traffic to know',
    noExperiment: 'No experiment in this period',
    provenBy: (points, range) => `${points} points, between ${range}`,
    afterHelp: (share) => [
      'At least ',
      { text: `${share} of those who said yes or read an answer`, metric: 'false-deflection' },
      ' wrote to you afterwards.',
    ],
    saving: (range) => [
      'Confirmed deflection is worth ',
      { text: `at most ${range}`, metric: 'saving-limit' },
      ' in this period.',
    ],
    perVisits: (rate, range, visits) => [
      { text: `${rate} messages`, metric: 'contacts-per-1000-visits' },
      ` on 1,000 visits of the site (${range}; ${count(visits, 'visit', 'visits')}).`,
    ],
    guard: (share) => [
      'Guard: a way to a person was one action away in ',
      { text: `${share} of sessions`, metric: 'guard' },
      '. The box is built so: it has that way in every state.',
    ],
  },
  next: {
    title: 'What to do next',
    note: 'Ranked by sessions lost each week, at least.',
    none: 'Nothing stands out: no entry loses sessions beyond chance, and no search is asked in vain often enough.',
    aWeek: (sessions) => `${sessions} a week`,
    mend: (question) => `Improve “${question}”`,
    mendWhy: (no, reason, lost) =>
      reason === undefined
        ? `${count(lost, 'session was', 'sessions were')} lost after it.`
        : `${count(lost, 'session was', 'sessions were')} lost after it. Of ${count(no, 'reader who said no', 'readers who said no')}, the reason given most: ${reason}.`,
    reword: (question) => `Add wordings to “${question}”`,
    write: (words) => `Write an entry about “${words}”`,
    searched: (words, sessions) =>
      `${count(sessions, 'session', 'sessions')} searched for “${words}” and opened nothing.`,
    review: (question) => `Review “${question}”`,
    reviewSince: (date) =>
      date === undefined ? 'Past its review date.' : `Past its review date since ${date}.`,
    all: (steps) => `All ${steps.text}, with the evidence`,
    reasons: {
      wrong: 'it is wrong',
      incomplete: 'something is missing',
      unclear: 'it is unclear',
      'not-my-case': 'it is not my case',
      'broken-link': 'a link is broken',
    },
  },
  journey: {
    title: 'The stages side by side',
    worst: 'Help works worst at',
    because: (metric, share) => `: ${metric.toLowerCase()} ${share}.`,
    better: (stage) => ` ${stage} does better than the rest of the journey.`,
    same: 'No stage differs from the others beyond noise.',
    tooFew: 'No two stages have enough sessions to be compared.',
    rule: 'Each stage is compared with all the others. A cell is coloured only where the difference is not noise: on average at most 1 coloured cell in 20 is a false alarm.',
    way: 'The way',
    help: 'Help on the way',
    height: 'height: sessions',
    few: 'too few for a rate',
    key: 'Plain: no difference that can be told from noise. Dotted: under 30, counts only. Deeper: larger difference. Assumed is neither good nor bad. Small print: 95% interval.',
    without: (stages) => `No help session in this period at: ${stages}.`,
    news: { better: 'better', worse: 'worse', higher: 'higher', lower: 'lower' },
    sessions: (sessions) => count(sessions, 'session', 'sessions'),
    began: (stage) => `How sessions at ${stage} began`,
    beganOf: (sessions, escalated) =>
      `${sessions.value === 1 ? 'session' : 'sessions'}, ${escalated.text} escalated`,
    escalatedOf: (escalated, sessions, range) =>
      range === undefined
        ? `${escalated.text} of ${sessions.text} were escalated.`
        : `${escalated.text} of ${sessions.text} were escalated, between ${range}%.`,
    questions: (stage) => `Top questions at ${stage}`,
    questionsNote: 'By sessions lost, lower bound first.',
    questionsNone: 'No answer was opened here.',
    lost: (lost, atLeast, reason) =>
      [
        atLeast === undefined
          ? `${lost.text} lost. Too few for a rate.`
          : `${lost.text} lost, at least ${atLeast}.`,
        reason === undefined ? '' : `Most common after a no: ${reason}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  questions: {
    none: 'No answer was opened in this period.',
    overTime: 'Searches without an answer, over time',
    searchesAsked: 'Searches',
    noneLost: 'No session was lost after an answer.',
    half: (entries) =>
      entries.value === 1
        ? 'One entry accounts for half'
        : `${entries.text} entries account for half`,
    ofLost: (lost) => ` of the ${count(lost, 'session', 'sessions')} lost after an answer.`,
    leader: (question, atLeast, of) =>
      ` “${question}” comes first, with at least ${atLeast} of its ${of}.`,
    under: (entries) =>
      `${count(entries, 'entry was', 'entries were')} opened at least once. Words typed by visitors are redacted, and shown only when at least 5 sessions on 2 days used them.`,
    entries: 'Entries by sessions lost',
    entriesNote:
      'A session is lost when it ended badly after this answer was opened last. Ranked by the lower bound.',
    stageMost: 'Stage most read',
    lostRange: 'Lost, at least to at most',
    pastReview: (owner) => (owner === undefined ? 'Past review' : `Past review, ${owner}`),
    new: 'New',
    searchesNote: 'Wordings nearest to the same entry stand together.',
    alsoSpelt: 'Also asked as',
    byStage: 'Sessions by stage',
    nearest: 'Nearest entry',
    todo: 'To do',
    addAlternate: 'Add as alternate',
    writeEntry: 'Write an entry',
    toFile: 'Copy into',
    newFile: 'Copy into a new file, like',
  },
  quality: {
    headline: (arrived, events) =>
      `${arrived} of ${count(events, 'event', 'events')} are known to have arrived.`,
    apart: (sessions) =>
      ` ${count(sessions, 'session was', 'sessions were')} set apart: by bots, or without proof of origin.`,
    none: 'Too few events so far to say what is lost.',
    note: 'What an ad blocker stops entirely, and what is lost after a session’s last event, cannot be seen from here: every loss is a lower bound.',
    events: 'Events',
    eventsNote: 'Refused events are counted by the code that the sender was told.',
    sessions: 'Sessions',
    sessionsNote: 'What is in the figures, and what stands beside them.',
    count: 'Number',
    overTime: 'over time',
    nothing: 'None in this period.',
    timeNote: 'Only days on which something was missing are listed.',
    when: 'Day or week',
    described: (from, to) => `Over time, ${from} to ${to}. The table below has every value.`,
    verdicts: {
      bot: 'Declared bots',
      unverified: 'Without proof of origin',
      quarantined: 'In quarantine: beyond what one network may add, or impossible',
    },
    previews: 'Previews and staff',
    noAct: 'Without an act of a visitor',
    bound: (sessions, percent) =>
      `One network (a /24 of IPv4, a /48 of IPv6) can add at most ${count(sessions, 'session', 'sessions')} a day to the figures: ${percent} of an ordinary day, and never less than the site’s own minimum. What is beyond is kept, and set apart. Each network has this bound to itself: a thousand of them can add a thousand times as much, and nothing here tells them from visitors. Senders on private addresses are not bounded: an address that a proxy hides names no network.`,
  },
  access: {
    title: 'Access',
    token: 'Token for programs',
    tokenNote:
      'Reads every figure of every site as JSON and CSV at /api/figures, and no message and no address. Send it as “Authorization: Bearer …”.',
    tokenOnce: 'Copy it now, it is not shown again:',
    tokenThere: 'There is a token. A new one ends it.',
    tokenMissing: 'There is no token: nothing is readable without a log-in.',
    tokenMake: 'Make a token',
    tokenReplace: 'Make a new token',
    tokenEnd: 'End the token',
  },
};
