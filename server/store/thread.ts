/**
 * A thread that owns a thing and is asked for its methods, and how the thread answers. What the thing
 * does is not known here.
 * @module
 */

import { once } from 'node:events';
import { parentPort, Worker } from 'node:worker_threads';

/** Memory for what a thread soon forgets; left alone it grows to 32 MB in each. */
const YOUNG_MB = 4;

interface Question {
  id: number;
  method: string;
  values: unknown[];
}

interface Answer {
  id: number;
  value?: unknown;
  failure?: { message: string; stack: string | undefined; code: string | undefined };
}

/** The methods of a thing, each with its answer now or later. */
export type Remote<T> = {
  [Method in keyof T]: T[Method] extends (...values: infer Values) => infer Value
    ? (...values: Values) => Value | Promise<Awaited<Value>>
    : never;
};

export class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #questions = 0;

  /** `program`: built, calls `answerQuestions`; `data`: what it is started with. */
  constructor(program: URL, data: unknown) {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
    this.#worker = new Worker(program, { workerData: data, resourceLimits });
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#fail(error));
  }

  /** The thing in the thread. */
  remote<T extends object>(): Remote<T> {
    return new Proxy({} as Remote<T>, {
      get:
        (_target, method) =>
        (...values: unknown[]) =>
          this.#ask(String(method), values),
    });
  }

  /** Answers what was asked before. */
  async close(): Promise<void> {
    const ended = once(this.#worker, 'exit');
    this.#worker.postMessage('close');
    await ended;
  }

  #ask(method: string, values: unknown[]): Promise<unknown> {
    const id = this.#questions++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, values } satisfies Question);
    });
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

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** In the thread: lets the other end call the methods of `target`, until it closes it. */
export function answerQuestions(target: object & { close(): void | Promise<void> }): void {
  const port = parentPort;
  port?.on('message', async (question: Question | 'close') => {
    if (question !== 'close') {
      port.postMessage(await answer(target, question));
      return;
    }
    await target.close();
    port.close();
  });
}

async function answer(target: object, { id, method, values }: Question): Promise<Answer> {
  try {
    return { id, value: await Reflect.get(target, method).apply(target, values) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message, stack } = error;
    const code = 'code' in error ? String(error.code) : undefined;
    return { id, failure: { message, stack, code } };
  }
}
