/**
 * PostgreSQL compiled to WebAssembly, behind a port as a real one is. It takes one connection at a
 * time and writes nothing to a disk: for what a store answers, not for crashes or several processes.
 * @module
 */

import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { PGlite } from '@electric-sql/pglite';

/** Bytes before the length of a message: its type, which the first one of a connection lacks. */
const TYPE_BYTES = 1;
const LENGTH_BYTES = 4;

export interface TestPGlite {
  url: string;
  /** Throws everything away. */
  clear(): Promise<void>;
}

let started: Promise<TestPGlite> | undefined;

/** The one database of this process, which ends with it: starting one takes a second. */
export function startPGlite(): Promise<TestPGlite> {
  started ??= start();
  return started;
}

async function start(): Promise<TestPGlite> {
  const database = await PGlite.create();
  /** All that was asked of the database, one thing after the other. */
  let turn: Promise<unknown> = Promise.resolve();
  const take = (work: () => Promise<unknown>) => {
    turn = turn.then(work);
    return turn;
  };
  const server = createServer({ noDelay: true }, (socket) => {
    readMessages(socket, (message) =>
      take(async () => socket.write(await database.execProtocolRaw(message))),
    );
    socket.on('error', () => socket.destroy());
    // The next connection must find what a new one does.
    socket.on('close', () => take(() => database.exec('ROLLBACK; DEALLOCATE ALL')));
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return {
    url: `postgres://postgres@127.0.0.1:${(server.address() as AddressInfo).port}/postgres`,
    async clear() {
      await take(() => database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));
    },
  };
}

/** Hands over each message of a connection as soon as it is complete. */
function readMessages(socket: Socket, take: (message: Buffer) => void): void {
  let received = Buffer.alloc(0);
  let typeBytes = 0;
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    while (received.length >= typeBytes + LENGTH_BYTES) {
      const length = typeBytes + received.readInt32BE(typeBytes);
      if (received.length < length) return;
      take(received.subarray(0, length));
      received = received.subarray(length);
      typeBytes = TYPE_BYTES;
    }
  });
}
