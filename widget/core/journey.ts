/**
 * Where a visitor is: a page's stage, and the path patterns that tell it. The same answer in the
 * browser, in `wayside why` and in the content check.
 * @module
 */

/** Words in each language of the site. */
export type Localised = Record<string, string>;

/** A step of the journey. */
export interface Stage {
  id: string;
  title: Localised;
  /** Path patterns; the first stage with a match wins. */
  match: string[];
  /** A page that has such an element is at this stage, whatever its path. */
  selector?: string;
}

/** Something a visitor does that hints at a need. */
export type Signal = { id: string; reason: Localised } & (
  | { kind: 'dwell'; seconds: number; stages: string[] }
  | { kind: 'form-error'; field: string }
  | { kind: 'exit-intent'; stages: string[] }
  | { kind: 'back-and-forth'; between: [string, string] }
  | { kind: 'event'; event: string }
  | { kind: 'api' }
);

/** What a site's `journey.yaml` says. */
export interface Journey {
  stages: Stage[];
  /** Patterns of the site's own contact pages: a session begun there meant to contact. */
  contact: string[];
  signals: Signal[];
  /** One budget for everything that prompts unasked. */
  budget: { promptsPerSession: number; secondsBetween: number };
}

/** The stage of a page that no rule matches. */
export const UNMATCHED = 'unmatched';
