/**
 * The database in threads of its own: one that stores and folds events, one for every other statement,
 * so that neither waits for the other and requests wait for neither.
 * @module
 */

import type { SqliteEngine } from './sqlite-engine.ts';
import type { RunStatement, StatementRunner } from './statement-runner.ts';
import { type Remote, Thread } from './thread.ts';

/** What a thread is started with. */
export interface ThreadData {
  file: string;
  role: 'ingest' | 'statements';
}

export interface Threads {
  engine: Remote<SqliteEngine>;
  run: RunStatement;
  close(): Promise<void>;
}

/** `program`: the built `sqlite-thread.ts`. */
export function startThreads(program: URL, file: string): Threads {
  const ingest = new Thread(program, { file, role: 'ingest' } satisfies ThreadData);
  const statements = new Thread(program, { file, role: 'statements' } satisfies ThreadData);
  const runner = statements.remote<StatementRunner>();
  return {
    engine: ingest.remote<SqliteEngine>(),
    run: (connection, text, parameters) => runner.run(connection, text, parameters),
    async close() {
      await Promise.all([ingest.close(), statements.close()]);
    },
  };
}
