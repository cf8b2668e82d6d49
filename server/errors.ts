/**
 * Failures that are not a caller's fault, and the one shape in which anything is refused. Ordinary
 * bad input is a value with a code, never an exception.
 * @module
 */

import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorBody } from '../widget/core/event.ts';

export interface AppErrorOptions {
  /** HTTP status; 500 unless given. */
  status?: ContentfulStatusCode;
  /** What the operator can do about it, as a sentence. */
  remedy?: string;
  cause?: unknown;
}

/** The world failed: no disk, a lock, a missing part. Its message may be shown to anybody. */
export class AppError extends Error {
  override readonly name = 'AppError';
  /** Kebab-case and stable. */
  readonly code: string;
  readonly status: ContentfulStatusCode;
  readonly remedy: string | undefined;

  constructor(code: string, message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = options.status ?? 500;
    this.remedy = options.remedy;
  }
}

/** The body of a refusal. `path`: place in what was sent, like `events.0.page`. */
export function errorBody(code: string, message: string, path?: string): ErrorBody {
  return { error: { code, message, ...(path === undefined ? {} : { path }) } };
}

export const NOTHING_HERE = 'There is nothing at this address.';

/**
 * PostgreSQL takes no NUL, not even in a question. Bodies with one are refused before; it is left to
 * those who try addresses.
 */
function isUnspeakable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '22021';
}

/** What a caller may know of a failure: our own words, never those of a driver. */
export function describeFailure(error: unknown): { status: ContentfulStatusCode; body: ErrorBody } {
  if (error instanceof AppError) {
    return { status: error.status, body: errorBody(error.code, error.message) };
  }
  if (error instanceof HTTPException && error.status === 413) {
    return { status: 413, body: errorBody('body-too-large', 'That is more than is taken here.') };
  }
  if (isUnspeakable(error)) return { status: 404, body: errorBody('not-found', NOTHING_HERE) };
  return { status: 500, body: errorBody('internal', 'Something failed on our side.') };
}
