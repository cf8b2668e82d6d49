/**
 * A thread with connections of its own to PostgreSQL, so that making rows of events, and facts of rows,
 * takes no time from requests. An entry of its own: see `postgres.ts` for the other end.
 * @module
 */

import { workerData } from 'node:worker_threads';
import { createPool } from './postgres-connect.ts';
import { PostgresEngine } from './postgres-engine.ts';
import { answerQuestions } from './thread.ts';

answerQuestions(new PostgresEngine(createPool(workerData as string)));
