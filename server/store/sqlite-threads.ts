/**
 * The database in threads of its own: one that stores and folds events, one for every other statement,
 * so that neither waits for the other and requests wait for neither.
 * @module
 */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SqliteEngine } from './sqlite-engine.ts';
import type { RunStatement, StatementRunner } from './statement-runner.ts';

/** Memory for what a thread soon forgets; left alone it grows to 32 MB in each. */
const YOUNG_MB = 4;

/** What a thread is started with. */
export interface ThreadData {
  file: string;
  role: 'ingest' | 'statements';
}

export interface Question {
  id: number;
  method: string;
  values: unknown[];
}

export interface Answer {
  id: number;
  value?: unknown;
  failure?: { message: string; stack: string | undefined; code: string | undefined };
}

/** The methods of a thing, each with its answer now or later. */
export type Remote<T> = {
  [Method in keyof T]: T[Method] extends (...values: infer Values) => infer Value
    ? (...values: Values) => Value | Promise<Value>
    : never;
};

export interface Threads {
  engine: Remote<SqliteEngine>;
  run: RunStatement;
  close(): Promise<void>;
}

/** `program`: the built `sqlite-thread.ts`. */
export function startThreads(program: URL, file: string): Threads {
  const ingest = new Thread(program, { file, role: 'ingest' });
  const statements = new Thread(program, { file, role: 'statements' });
  const runner = remote<StatementRunner>(statements);
  return {
    engine: remote<SqliteEngine>(ingest),
    run: (connection, text, parameters) => runner.run(connection, text, parameters),
    async close() {
      await Promise.all([ingest.close(), statements.close()]);
    },
  };
}

class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers>();
  #questions = 0;

  constructor(program: URL, data: ThreadData) {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
    this.#worker = new Worker(program, { workerData: data, resourceLimits });
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#fail(error));
  }

  ask(method: string, values: unknown[]): Promise<unknown> {
    const id = this.#questions++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, values } satisfies Question);
    });
  }

  /** Answers what was asked before. */
  async close(): Promise<void> {
    const ended = once(this.#worker, 'exit');
    this.#worker.postMessage('close');
    await ended;
  }

  #take({ id, value, failure }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (failure === undefined) waiting?.resolve(value);
    else waiting?.reject(Object.assign(new Error(failure.message), failure));
  }

  /** Without its database the process is of no use: whoever supervises it starts another. */
  #fail(error: unknown): never {
    for (const { reject } of this.#waiting.values()) reject(error);
    throw error;
  }
}

interface PromiseWithResolvers {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

function remote<T extends object>(thread: Thread): Remote<T> {
  return new Proxy({} as Remote<T>, {
    get:
      (_target, method) =>
      (...values: unknown[]) =>
        thread.ask(String(method), values),
  });
}
