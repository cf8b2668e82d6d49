/**
 * `wayside report`: the mail of the last settled week or month, to be read here or sent at once.
 * @module
 */

import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { openLibrary } from '../content/open-library.ts';
import { AppError } from '../errors.ts';
import { localDay } from '../metrics/local-day.ts';
import { openStoreToReadAt } from '../store/open.ts';
import { print } from '../terminal.ts';
import { lastPeriod, REPORT_PERIODS } from './periods.ts';
import { openPost } from './post.ts';
import { type MailText, openReport, writeReport } from './report.ts';

export async function reportCommand(config: Config, words: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: words,
    options: {
      period: { type: 'string', default: 'weekly' },
      language: { type: 'string', default: 'en' },
      site: { type: 'string' },
      simulated: { type: 'boolean', default: false },
      to: { type: 'string' },
    },
  });
  const period = chooseOf('--period', values.period, REPORT_PERIODS);
  const locale = chooseOf('--language', values.language, ['en', 'fr'] as const);
  const store = await openStoreToReadAt(config);
  const folder = config.contentFolder;
  const library = await openLibrary({ folder, clock: Date.now, watch: false });
  try {
    const site = chooseOf('--site', values.site ?? library.sites()[0] ?? '', library.sites());
    const zone = library.findSite(site)?.settings.timeZone ?? 'UTC';
    const days = lastPeriod(period, localDay(Date.now(), zone));
    const options = { store, library, clock: Date.now, url: config.url };
    const visit = openReport(options, { site, days, locale, simulated: values.simulated });
    const mail = await writeReport(visit, options);
    if (values.to === undefined) print(`${mail.subject}\n\n${mail.text}`);
    else await sendNow(config, values.to, mail);
    return true;
  } finally {
    await library.close();
    await store.close();
  }
}

async function sendNow({ mail }: Config, to: string, text: MailText): Promise<void> {
  if (mail === undefined) {
    throw new AppError('mail-missing', 'No mail server is set.', {
      remedy: 'Set WAYSIDE_SMTP_URL and WAYSIDE_MAIL_FROM.',
    });
  }
  const post = openPost(mail);
  try {
    await post.send({ ...text, to });
    print(`Sent to ${to}.`);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('mail-failed', `The mail server did not take it: ${reason}`, { cause });
  } finally {
    post.close();
  }
}

function chooseOf<T extends string>(name: string, given: string, known: readonly T[]): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw new AppError('argument-invalid', `${name} takes one of: ${known.join(', ')}.`);
}
