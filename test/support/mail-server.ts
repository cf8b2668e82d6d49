/**
 * A real SMTP server on the loopback that keeps what it takes.
 * @module
 */

import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string[];
  headers: string;
  /** Decoded. */
  text: string;
}

export interface MailServer {
  url: string;
  received: ReceivedMail[];
  /** Whether mail is refused. */
  isBroken: boolean;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (mailServer.isBroken) return done(new Error('The disk is full.'));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, ...readMail(Buffer.concat(chunks).toString('utf8')) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    isBroken: false,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mailServer;
}

function readMail(raw: string): { headers: string; text: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = head.replace(/\r\n[ \t]/g, ' ');
  const body = rest.join('\r\n\r\n').replaceAll('\r\n', '\n');
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(headers)?.[1];
  if (encoding === 'base64') return { headers, text: Buffer.from(body, 'base64').toString('utf8') };
  return { headers, text: encoding === 'quoted-printable' ? readPrintable(body) : body };
}

/** RFC 2045, section 6.7. */
function readPrintable(body: string): string {
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
