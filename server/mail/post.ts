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
  /** A link that ends it by one POST; left out of a mail that was not asked for regularly. */
  endUrl?: string;
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
    async send({ to, subject, text, endUrl }) {
      await transport.sendMail({
        ...{ from, to, subject, text },
        headers: { 'Auto-Submitted': 'auto-generated', ...writeEnding(endUrl) },
      });
    },
    close: () => transport.close(),
  };
}

/** RFC 8058, which wants an encrypted address: a mail program then ends the mail by itself. */
function writeEnding(endUrl: string | undefined): Record<string, string> {
  if (endUrl === undefined) return {};
  const link = { 'List-Unsubscribe': `<${endUrl}>` };
  if (!endUrl.startsWith('https:')) return link;
  return { ...link, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
