/**
 * One request to the door, and every answer that it can get. An answer is made of plain headers: as an
 * object of the platform they take longer than the checks.
 * @module
 */

import { AppError, errorBody } from '../errors.ts';
import type { Refusal } from './body.ts';

/** When to come back after we could not store something. */
const RETRY_SECONDS = 5;

/** What is known of a request before its body is read. */
export interface VisitFacts {
  /** Of the page that sends; undefined when it is no page. */
  origin: string | undefined;
  /** Whether pages of the origin may read the answer, because it is one of any site's. */
  isReadable: boolean;
  isSimulated: boolean;
  /** The sender's network; undefined where the address does not tell it. */
  network: string | undefined;
  /** Why nothing more of the request is looked at. */
  refusal: Refusal | undefined;
}

export class Visit {
  readonly facts: VisitFacts;

  constructor(facts: VisitFacts) {
    this.facts = facts;
  }

  /** `body` as JSON; undefined for none. */
  answer(status: number, body: unknown, more: Record<string, string> = {}): Response {
    const { origin, isReadable } = this.facts;
    const headers: Record<string, string> = { Vary: 'Origin', ...more };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (origin !== undefined && isReadable) headers['Access-Control-Allow-Origin'] = origin;
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  }

  /** Answers a refusal in the one shape. */
  refuse({ status, code, message, path, retryAfterSeconds }: Refusal): Response {
    const retry = retryAfterSeconds && {
      'Retry-After': String(retryAfterSeconds),
      'Access-Control-Expose-Headers': 'Retry-After',
    };
    return this.answer(status, errorBody(code, message, path), retry || {});
  }

  /** Answers that something could not be stored, and that the same request may come again. */
  fail(error: unknown, onFailure: (error: unknown) => void): Response {
    const retryAfterSeconds = RETRY_SECONDS;
    if (error instanceof AppError) {
      const { status, code, message } = error;
      return this.refuse({ status, code, message, retryAfterSeconds });
    }
    onFailure(error);
    const message = 'The store cannot be used at the moment.';
    return this.refuse({ status: 503, code: 'store-unavailable', message, retryAfterSeconds });
  }
}
