/**
 * What the element tells the page, as classes that a page may import: `wayside/events`. Only what the
 * visitor did, never what a method caused.
 *
 * The box that tells comes from the help server, these from a bundle: two copies of one thing. So an
 * event is one of these by what it says, whichever copy made it.
 * @module
 */

/** The visitor opened the box. */
export class WaysideOpenEvent extends Event {
  declare readonly type: 'wayside-open';

  constructor() {
    super('wayside-open', { bubbles: true, composed: true });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Event && value.type === 'wayside-open';
  }
}

/** The visitor closed the box. */
export class WaysideCloseEvent extends Event {
  declare readonly type: 'wayside-close';

  constructor() {
    super('wayside-close', { bubbles: true, composed: true });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Event && value.type === 'wayside-close';
  }
}
