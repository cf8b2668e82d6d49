/**
 * Looks every few minutes whether mail is due.
 * @module
 */

import type { MailConfig } from '../config.ts';
import { type MailingOptions, sendDue } from './mailing.ts';
import { openPost } from './post.ts';

const LOOK_MS = 10 * 60 * 1000;

export interface Mailing {
  /** Waits for the mail that is on its way. */
  close(): Promise<void>;
}

/** Does nothing where no mail server is set. */
export function startMailing(
  mail: MailConfig | undefined,
  options: Omit<MailingOptions, 'post'>,
): Mailing {
  if (mail === undefined) return { close: async () => undefined };
  const post = openPost(mail);
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => sendDue({ ...options, post })).catch(options.onFailure);
  }, LOOK_MS);
  return {
    async close() {
      clearInterval(timer);
      await running;
      post.close();
    },
  };
}
