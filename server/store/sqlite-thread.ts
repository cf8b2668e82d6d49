/**
 * A thread with connections of its own to the database file, which does what it is asked, one thing after the
 * other. An entry of its own: see `sqlite-threads.ts` for the other end.
 * @module
 */

import { workerData } from 'node:worker_threads';
import { loadDriver, openConnection } from './sqlite-connect.ts';
import { SqliteEngine } from './sqlite-engine.ts';
import type { ThreadData } from './sqlite-threads.ts';
import { StatementRunner } from './statement-runner.ts';
import { answerQuestions } from './thread.ts';

const { file, role } = workerData as ThreadData;
const driver = await loadDriver();
const open = () => openConnection(file, driver);
answerQuestions(role === 'ingest' ? new SqliteEngine(open()) : new StatementRunner(open));
