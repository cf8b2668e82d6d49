/**
 * What the page itself shows of where the visitor is. Looked at when it is needed and kept nowhere.
 * @module
 */

import type { StageFrom } from '../core/event.ts';
import { type Journey, maskPath, stageOf } from '../core/journey.ts';

export interface Place {
  /** As in the address bar. It never leaves the page unasked; `page` may. */
  path: string;
  /** The path with identifiers replaced. */
  page: string;
  stage: string;
  from: StageFrom;
  /** Title and main heading. */
  words: string;
  /** Ids of the signals seen, the latest first. */
  signals: string[];
}

/**
 * Where the visitor is now. `declared` is the element's own stage, `seen` the signals seen before,
 * the latest first. Never throws.
 */
export function lookAround(
  journey: Journey,
  declared: string,
  seen: readonly string[] = [],
): Place {
  const path = location.pathname;
  const marked = document.querySelector<HTMLElement>('[data-wayside-stage]');
  const { stage, from } = stageOf(
    { path, declared: declared || marked?.dataset.waysideStage, hasSelector },
    journey,
  );
  return {
    path,
    page: maskPath(path),
    stage,
    from,
    get words() {
      return `${document.title} ${document.querySelector('h1')?.textContent ?? ''}`;
    },
    get signals() {
      return [...new Set([...seen, ...findFormErrors(journey)])];
    },
  };
}

/** The entry that the address names, as in `/cart#wayside=track-order`. */
export function findNamedEntry(): string | undefined {
  const [, id] = /^#wayside=([\w-]+)$/.exec(location.hash) ?? [];
  return id;
}

/** Signals of fields that are wrong now. Only which ones is read, never what was typed. */
export function findFormErrors({ signals }: Journey): string[] {
  const wrong = [...document.querySelectorAll('[aria-invalid=true],:user-invalid')];
  return signals
    .filter(
      (signal) =>
        signal.kind === 'form-error' &&
        wrong.some(({ id, attributes }) =>
          [id, attributes.getNamedItem('name')?.value].includes(signal.field),
        ),
    )
    .map(({ id }) => id);
}

function hasSelector(selector: string): boolean {
  try {
    return document.querySelector(selector) !== null;
  } catch {
    return false; // A selector that this browser does not know.
  }
}
