/**
 * What is said where people are let in and figures leave the dashboard; see `words.ts` for what all
 * pages share.
 * @module
 */

import type { MailKind } from '../../mail/endings.ts';
import type { ReportPeriod } from '../../mail/periods.ts';
import type { AnnotationKind, ContentChange } from '../../metrics/annotations.ts';
import type { Role } from '../auth/accounts.ts';
import type { LineProblem } from '../told-visits.ts';
import type { Amount } from './words.ts';

export interface SharingWords {
  people: PeopleWords;
  shared: SharedWords;
  annotations: AnnotationWords;
  unusual: UnusualWords;
  mail: MailWords;
  supply: SupplyWords;
}

interface SupplyWords {
  title: string;
  note: string;
  make: string;
  name: string;
  nameMissing: string;
  list: string;
  none: string;
  created: string;
  used: string;
  never: string;
  calls: string;
  visits: string;
  resolution: string;
  /** A file of visits. */
  file: {
    title: string;
    note: string;
    choose: string;
    send: string;
    told(days: Amount): string;
    refused(lines: Amount): string;
    atLine(line: string, problem: string): string;
    more(lines: Amount): string;
    problems: Record<LineProblem['code'], string>;
  };
}

interface PeopleWords {
  title: string;
  you: string;
  role: string;
  roles: Record<Role, string>;
  roleNotes: Record<Role, string>;
  sites: string;
  allSites: string;
  seen: string;
  notNow: string;
  never: string;
  invitedUntil(time: string): string;
  invite: string;
  inviteSend: string;
  /** Followed by the link. */
  invited(email: string): string;
  taken: string;
  rightsMissing: string;
  lastAdmin: string;
  rights: string;
  change: string;
  changed: string;
  entry: string;
  entryNote: string;
  logins(count: Amount): string;
  newLink: string;
  end: string;
  ended: string;
  remove: string;
  all: string;
}

interface SharedWords {
  title: string;
  /** Leads from a page to the making of its link. */
  action: string;
  note: string;
  share(page: string): string;
  holds: string;
  make: string;
  made: string;
  list: string;
  none: string;
  page: string;
  author: string;
  until: string;
  withdraw: string;
  readOnly(until: string): string;
}

interface AnnotationWords {
  title: string;
  note: string;
  write: string;
  change: string;
  kind: string;
  kinds: Record<Exclude<AnnotationKind, 'definition'>, string>;
  told(kind: string, text: string): string;
  loss(share: string): string;
  definition(version: number): string;
  entries: Record<keyof ContentChange, (entries: Amount) => string>;
  more(entries: Amount): string;
  day: string;
  dayWrong: string;
  text: string;
  textNote: string;
  textWrong(length: number): string;
  save: string;
  delete: string;
  cancel: string;
  list: string;
  none: string;
  what: string;
  author: string;
  /** In place of an author. */
  itself: string;
}

interface UnusualWords {
  title(from: string, to: string): string;
  note(weeks: Amount): string;
  everywhere: string;
  told(now: string, usual: string, range: string): string;
  better: string;
  worse: string;
  more(changes: Amount): string;
}

interface MailWords {
  title: string;
  note: string;
  /** Where no mail server is set. */
  missing: string;
  reports: string;
  periods: Record<ReportPeriod | 'none', string>;
  when: Record<ReportPeriod, string>;
  alerts: string;
  alertsWish: string;
  rule: string;
  save: string;
  saved: string;
  subject(site: string, period: string): string;
  alertSubject(site: string): string;
  line(name: string, text: string): string;
  share(rate: string, count: string, of: string, range: string): string;
  unusual(from: string, to: string): string;
  nothingUnusual: string;
  look: string;
  turnOff: string;
  /** Followed by a link. */
  endHere: string;
  /** What the link in a mail leads to. */
  ending: {
    ask: Record<MailKind, string>;
    done: Record<MailKind, string>;
    end: string;
    again: string;
    account: string;
  };
}
