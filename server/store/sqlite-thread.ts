/**
 * A thread with connections of its own to the database file, which does what it is asked, one thing after the
 * other. An entry of its own: see `sqlite-threads.ts` for the other end.
 * @module
 */

import { parentPort, workerData } from 'node:worker_threads';
import { loadDriver, openConnection } from './sqlite-connect.ts';
import { SqliteEngine } from './sqlite-engine.ts';
import type { Answer, Question, ThreadData } from './sqlite-threads.ts';
import { StatementRunner } from './statement-runner.ts';

const { file, role } = workerData as ThreadData;
const driver = await loadDriver();
const open = () => openConnection(file, driver);
const target = role === 'ingest' ? new SqliteEngine(open()) : new StatementRunner(open);

parentPort?.on('message', (question: Question | 'close') => {
  if (question === 'close') {
    target.close();
    parentPort?.close();
  } else parentPort?.postMessage(answer(question));
});

function answer({ id, method, values }: Question): Answer {
  try {
    return { id, value: Reflect.get(target, method).apply(target, values) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message, stack } = error;
    const code = 'code' in error ? String(error.code) : undefined;
    return { id, failure: { message, stack, code } };
  }
}
