/**
 * English, where people are let in and figures leave the dashboard.
 * @module
 */

import { countEnglish as count } from './count.ts';
import type { SharingWords } from './sharing-words.ts';

export const EN_SHARING: SharingWords = {
  people: {
    title: 'People',
    you: 'You',
    role: 'Role',
    roles: { manager: 'Manager', editor: 'Editor', admin: 'Admin' },
    roleNotes: {
      manager: 'Reads every figure, and the messages from visitors.',
      editor: 'Reads every figure, and no message.',
      admin: 'Does the same as a manager at every site, lets people in and makes links.',
    },
    sites: 'Sites',
    allSites: 'All sites, those to come too',
    seen: 'Last seen',
    notNow: 'Not logged in',
    never: 'Has not entered; the link has ended',
    invitedUntil: (time) => `Invited until ${time}`,
    invite: 'Invite somebody',
    inviteSend: 'Make a link',
    invited: (email) =>
      `Send this link to ${email}. It sets a password, works once and for 7 days, and is not shown again:`,
    taken: 'This address has an account already. A new link is made on its own page.',
    rightsMissing: 'Choose a role and at least one site.',
    lastAdmin: 'Nothing was changed: nobody else with the role admin can log in.',
    rights: 'What they may see',
    change: 'Change',
    changed: 'Changed. It holds from the next page on.',
    entry: 'Log-in',
    entryNote:
      'A link sets a new password; all log-ins end once it is used. Whoever is removed is logged out at once.',
    logins: (logins) => `${count(logins, 'log-in holds', 'log-ins hold')} now.`,
    newLink: 'Make a new link',
    end: 'End all log-ins',
    ended: 'All log-ins have ended.',
    remove: 'Remove',
    all: 'Everybody',
  },
  shared: {
    title: 'Shared links',
    action: 'Share',
    note: 'Whoever has such a link reads one page with its filters, without a log-in: no message, no address, no words of visitors. 7, 28 or 90 days move on with the calendar; dates stay.',
    share: (page) => `Share: ${page}`,
    holds: 'The link holds for',
    make: 'Make a link',
    made: 'Copy it now, it is not shown again:',
    list: 'Links that hold',
    none: 'There is none. A link is made with “Share” on the page that it shows.',
    page: 'Page',
    author: 'Made by',
    until: 'Until',
    withdraw: 'Withdraw',
    readOnly: (until) => `Shared, read only, until ${until}`,
  },
  annotations: {
    title: 'What happened',
    note: 'Days to be remembered beside the figures. They say when something happened, never that it caused something.',
    write: 'Note what happened',
    change: 'Change a note',
    kind: 'Kind',
    kinds: { release: 'Release', incident: 'Incident', content: 'Content' },
    told: (kind, text) => `${kind}: ${text}`,
    definition: (version) =>
      `Definitions version ${version} from here on: what lies before was counted by others.`,
    entries: {
      added: (entries) => count(entries, 'entry added', 'entries added'),
      changed: (entries) => count(entries, 'entry changed', 'entries changed'),
      removed: (entries) => count(entries, 'entry removed', 'entries removed'),
    },
    more: (entries) => `and ${entries.text} more`,
    day: 'Day',
    dayWrong: 'Choose a kind and a day that has come.',
    text: 'What happened',
    textNote: 'A few words, for example: new payment page.',
    textWrong: (length) => `Write 1 to ${length} characters.`,
    save: 'Save',
    delete: 'Delete',
    cancel: 'Leave as it is',
    list: 'All notes',
    none: 'Nothing is noted yet. Changes of the content will be, by themselves.',
    what: 'What',
    author: 'Noted by',
    itself: 'by itself',
  },
  unusual: {
    title: (from, to) => `Unusual, ${from} to ${to}`,
    note: (weeks) =>
      `Seven settled days against the same weekdays of the ${count(weeks, 'week', 'weeks')} before, in every site, stage and share at once. Told from 3 points on; of what is told, on average at most 1 in 20 is chance.`,
    everywhere: 'All stages',
    told: (now, usual, range) => `${now} instead of ${usual}: between ${range} points.`,
    better: 'Better.',
    worse: 'Worse.',
    more: (changes) => `${count(changes, 'more change', 'more changes')} beside these.`,
  },
};
