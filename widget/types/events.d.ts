/**
 * The events of the element as classes, from `wayside/events`. They stand alone: importing them
 * loads nothing else and needs no browser.
 * @module
 */

/** The visitor opened the box. Never fired for a method. */
export declare class WaysideOpenEvent extends Event {
  readonly type: 'wayside-open';
  constructor();
}

/** The visitor closed the box. Never fired for a method. */
export declare class WaysideCloseEvent extends Event {
  readonly type: 'wayside-close';
  constructor();
}
