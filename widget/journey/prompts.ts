/**
 * How often the box has prompted unasked, within one budget for everything that does. Kept in the
 * tab only once the visitor has acted; before, this page alone remembers.
 * @module
 */

import type { WaysideHelp } from '../wayside-help.ts';

export interface Prompts {
  count: number;
  /** When the last one was shown. */
  at: number;
  /** Whether the visitor wants no more of them. */
  isRefused?: boolean;
  /** Id of the entry offered on this page; `isChosen` when the visitor followed. */
  entry?: string;
  isChosen?: boolean;
}

interface Record {
  box?: { prompts?: Prompts; read?: string[] };
}

/** What was prompted so far in this session. */
export function readPrompts(element: WaysideHelp): Prompts {
  return element.prompts ?? readRecord(element)?.box?.prompts ?? { count: 0, at: 0 };
}

/** Whether the visitor has opened the entry in this session. */
export function wasRead(element: WaysideHelp, entry: string): boolean {
  return readRecord(element)?.box?.read?.includes?.(entry) === true;
}

/** Remembers it; in the tab only where a session has begun, for before nothing is stored. */
export function keepPrompts(element: WaysideHelp, prompts: Prompts): void {
  element.prompts = prompts;
  try {
    const record = readRecord(element);
    if (!record?.box) return;
    record.box.prompts = prompts;
    sessionStorage[keyOf(element)] = JSON.stringify(record);
  } catch {
    // A full storage keeps nothing, and a spoilt record is not mended here.
  }
}

function readRecord(element: WaysideHelp): Record | undefined {
  if (element.storage === 'none') return undefined;
  try {
    return JSON.parse(sessionStorage[keyOf(element)]);
  } catch {
    return undefined;
  }
}

function keyOf(element: WaysideHelp): string {
  return `wayside:${element.site}`;
}
