/**
 * Sends mail through the operator's own server. Plain text alone: nothing is loaded from it, and
 * nothing tells who has read it.
 * @module
 */

import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config.ts';

export interface Mail {
  to: string;
  subject: string;
  /** Lines end with a line feed. */
  text: string;
  /** Where whoever gets it turns it off. */
  turnOffUrl: string;
}

export interface Post {
  /** Resolves once the server has taken it. Rejects when it did not. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Longest waits for a server that does not answer. */
const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
};

export function openPost({ url, from }: MailConfig): Post {
  const transport = createTransport({ url, ...TIMEOUTS });
  return {
    async send({ to, subject, text, turnOffUrl }) {
      await transport.sendMail({
        ...{ from, to, subject, text },
        headers: {
          'Auto-Submitted': 'auto-generated',
          'List-Unsubscribe': `<${turnOffUrl}>`,
        },
      });
    },
    close: () => transport.close(),
  };
}
