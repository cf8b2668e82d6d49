/**
 * What the element tells the page. Only what the visitor did, never what a method caused.
 * @module
 */

export class WaysideOpenEvent extends Event {
  constructor() {
    super('wayside-open', { bubbles: true, composed: true });
  }
}

export class WaysideCloseEvent extends Event {
  constructor() {
    super('wayside-close', { bubbles: true, composed: true });
  }
}
