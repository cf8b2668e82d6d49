/**
 * English.
 * @module
 */

import type { Amount, Words } from './words.ts';

/** `1 session`, `2 sessions`. */
function count({ text, value }: Amount, one: string, many: string): string {
  return `${text} ${value === 1 ? one : many}`;
}

export const EN: Words = {
  language: 'English',
  otherLanguage: { locale: 'fr', name: 'Français' },
  skip: 'Skip to the figures',
  pages: {
    overview: 'Overview',
    contacts: 'Contacts',
    definitions: 'Definitions',
    account: 'Account',
  },
  pagesLabel: 'Pages',
  simulated: 'Simulated data',
  logIn: {
    title: 'Log in',
    email: 'E-mail address',
    password: 'Password',
    send: 'Log in',
    out: 'Log out',
    wrong: 'Address or password is not right.',
    wait: (minutes) => `Too many tries. Try again in ${count(minutes, 'minute', 'minutes')}.`,
    setupTitle: 'Set up the first account',
    setupNote: 'It may read every page and, later, invite others. This page works once.',
    setupSend: 'Create the account',
    newPassword: 'New password',
    currentPassword: 'Current password',
    passwordHint: (length) => `At least ${length} characters. A sentence is easy to keep in mind.`,
    passwordShort: (length) => `The password needs at least ${length} characters.`,
    emailWrong: 'This address is not complete, for example: name@example.com',
    change: 'Change the password',
    changeNote: 'You are logged out everywhere else.',
    currentWrong: 'The current password is not right.',
  },
  filters: {
    label: 'Filters',
    site: 'Site',
    period: 'Period',
    lastDays: (days) => `${days} days`,
    from: 'From',
    to: 'To',
    language: 'Language',
    stage: 'Stage',
    data: 'Data',
    real: 'Real',
    simulated: 'Simulated',
    all: 'All',
    apply: 'Show',
  },
  headline: {
    shares: (n, confirmed, assumed) => [
      'Of ',
      { text: count(n, 'help session', 'help sessions'), metric: 'sessions' },
      ', ',
      { text: `${confirmed} were resolved and confirmed`, metric: 'outcome-confirmed' },
      ', and ',
      { text: `${assumed} more were probably resolved`, metric: 'outcome-assumed' },
      '.',
    ],
    few: (n, confirmed, assumed) => [
      { text: count(n, 'help session', 'help sessions'), metric: 'sessions' },
      ' so far: ',
      { text: `${confirmed.text} confirmed`, metric: 'outcome-confirmed' },
      ', ',
      { text: `${assumed.text} assumed`, metric: 'outcome-assumed' },
      '. Too few for a rate.',
    ],
    none: 'No help session in this period.',
    up: (points, days) =>
      ` Confirmed is up ${points} points on the ${count(days, 'day', 'days')} before.`,
    down: (points, days) =>
      ` Confirmed is down ${points} points on the ${count(days, 'day', 'days')} before.`,
    noise: ' No change that can be told from noise.',
    interval: (range) => `Confirmed lies between ${range}% (95%).`,
    changeInterval: (range) => `Its change lies between ${range} points.`,
    provisional: 'The last days are provisional.',
    simulatedExists: 'There is no real session yet, but there are simulated ones.',
    showSimulated: 'Show simulated data',
    notCounted: 'Not counted: ',
    bounces: (bounces) =>
      `${count(bounces, 'visitor', 'visitors')} opened the box and left at once`,
    excluded: (excluded) =>
      `${count(excluded, 'session', 'sessions')} by staff, previews or without an act`,
    untrusted: (untrusted) =>
      `${count(untrusted, 'session', 'sessions')} by bots or without proof of origin`,
  },
  outcomes: {
    confirmed: 'Confirmed',
    assumed: 'Assumed',
    escalated: 'Escalated',
    unresolved: 'Unresolved',
    unanswered: 'Unanswered',
    'contact-abandoned': 'Contact abandoned',
  },
  figures: {
    range: (low, high) => `${low} to ${high}`,
    and: (low, high) => `${low} and ${high}`,
    few: (k, of) => `${k} of ${of}, too few for a rate`,
    noData: 'no data',
    showData: 'Show the data',
    of: 'of',
    interval: '95% interval',
  },
  resolution: {
    title: 'Resolution over time',
    byDay: 'share of sessions, by day',
    byWeek: 'share of sessions, by week: single days have too few',
    sessions: 'Sessions',
    day: 'Day',
    week: 'Week',
    assumedOnTop: '+ assumed',
    before: (days) => `${count(days, 'day', 'days')} before`,
    provisional: (date) => `Provisional until ${date}`,
    tooFew: 'Too few sessions at a time for a rate: these are their numbers.',
    counted: (from, to) =>
      `Number of sessions by outcome, ${from} to ${to}. The table after it has the counts.`,
    described: (from, to) =>
      `Share of sessions that were confirmed, assumed and escalated, ${from} to ${to}. The table after it has every value.`,
  },
  escalation: {
    title: 'Escalation',
    note: (rate) => `${rate} of sessions ended with a message to a person.`,
    none: 'Nobody wrote to a person.',
  },
  effort: {
    title: 'Effort',
    unit: '1 very difficult, 7 very easy',
    easy: (share, range) => [
      { text: `${share} found it easy`, metric: 'effort-easy' },
      `, between ${range}%.`,
    ],
    summary: (mean, answers, response) =>
      `Mean ${mean}. ${count(answers, 'answer', 'answers')}, ${response} of those asked. Escalated sessions are asked too.`,
    fewAnswers: (answers) => `${count(answers, 'answer', 'answers')} so far, too few for a rate.`,
    none: 'No answer in this period.',
    value: 'Value',
    answers: 'Answers',
    share: 'Share',
    hardest: 'Very difficult',
    easiest: 'Very easy',
    byOutcome: 'By outcome',
    outcome: 'Outcome',
  },
  stages: {
    title: 'By stage',
    note: 'A session belongs to the stage at which it began.',
    stage: 'Stage',
    sessions: 'Sessions',
    unmatched: 'No stage',
  },
  entries: {
    title: 'Entries opened',
    note: 'Most opened first. Yes and no are the last reply of each visitor.',
    question: 'Question',
    mainReason: 'Main reason of a no',
    none: 'No entry was opened in this period.',
    more: (rest) => `Show ${count(rest, 'more entry', 'more entries')}`,
  },
  misses: {
    title: 'Searches without an answer',
    note: 'Words are shown redacted, once at least 5 sessions on 2 days used them.',
    summary: (misses, searches) =>
      `${misses.text} of ${count(searches, 'search or message', 'searches and messages')} led to no opened answer.`,
    rate: (share, range) => `That is ${share}, between ${range}%.`,
    none: 'Nobody searched in this period.',
    words: 'Searched for',
    sessions: 'Sessions',
    wordsNone: 'No words were used often enough to be shown.',
  },
  footer: {
    zone: (zone) => `Times in ${zone}.`,
    definition: (version) => `Definitions version ${version}.`,
    remainder: 'Shares add up to 100% by largest remainder.',
    upTo: (time) => `Counted up to ${time}.`,
    pending: (sessions) =>
      `${count(sessions, 'session is', 'sessions are')} stored and about to be counted.`,
    lost: (share) => `${share} of events lost on the way.`,
    refused: (events) => `${count(events, 'event', 'events')} refused.`,
  },
  contacts: {
    title: 'Messages',
    headline: (open) =>
      open.value === 0
        ? 'No message is waiting.'
        : `${count(open, 'message is', 'messages are')} waiting for an answer.`,
    none: 'Nobody has written yet.',
    received: 'Received',
    reference: 'Reference',
    from: 'From',
    message: 'Message',
    state: 'State',
    new: 'Waiting',
    done: 'Done',
    markDone: 'Mark as done',
    markNew: 'Mark as waiting',
    page: 'Page',
    notGiven: 'Not sent by the visitor',
    read: 'Answers read before',
    conversation: 'Conversation',
    visitor: 'Visitor',
    help: 'From the help pages',
    reply: 'Answer by e-mail',
    allMessages: 'All messages',
    pages: 'Pages of the list',
    newer: 'Newer',
    older: 'Older',
    pageOf: (page, pages) => `${page} of ${pages}`,
  },
  definitions: {
    title: 'Every figure, in words',
    version: (number) => `version ${number}`,
    units: {
      sessions: 'in sessions',
      events: 'in events',
      openings: 'in openings',
      replies: 'in replies',
      searches: 'in searches',
      answers: 'in answers',
      points: 'in points',
      seconds: 'in seconds',
      money: 'in money',
    },
    note: 'Every share comes with its number of cases and its 95% Wilson interval; under 30 cases only the counts are shown.',
    outcomes:
      'The first rule that holds decides a session’s outcome: excluded, escalated, unresolved, confirmed, contact abandoned, assumed, unanswered, bounce. An outcome is provisional until 24 h after the session’s end.',
  },
  problems: {
    'not-found': { title: 'There is no such page', text: 'The address may be incomplete.' },
    forbidden: {
      title: 'This page is not open to you',
      text: 'Your role does not include it. Somebody with the role admin can change that.',
    },
    'foreign-form': {
      title: 'Nothing was changed',
      text: 'The form was not sent by this page, or it is too old. Go back, load the page again and send it once more.',
    },
    'setup-expired': {
      title: 'This link has ended',
      text: 'It works once and for 24 hours. Start the server again: while there is no account it prints a new one.',
    },
    'no-site': {
      title: 'There is no site yet',
      text: 'The content folder holds no site.yaml that could be read.',
    },
  },
  back: 'Back to the overview',
};
