/**
 * What the box remembers of a visit, and what survives a page change. Plain data.
 * @module
 */

import type { Arm, OpenedFrom, Verdict } from '../core/event.ts';
import type { Prompts } from '../journey/prompts.ts';
import type { Kept } from '../telemetry/memory.ts';

/** One thing the body can show. The trail of them is the way back. */
export type View =
  | { name: 'home' | 'contact' | 'talk' }
  /** All questions, or those of one topic. */
  | { name: 'topics'; topic?: string }
  /** `terms`: stems that the search met. `isUnseen`: the answer has not been shown yet. */
  | { name: 'answer'; entry: string; from: OpenedFrom; terms?: string[]; isUnseen?: boolean }
  | { name: 'receipt'; reference: string };

export type Reply = 'yes' | 'no' | 'noted';

/** One thing said in the conversation. Nothing said is ever taken back. */
export type Turn =
  /** `typed`: the visitor's own words, not those of a choice. */
  | { by: 'visitor'; text: string; typed?: boolean }
  /**
   * What was found for `text`, with the stems that were met; absent in what an earlier version kept.
   * `guide` may lead there step by step.
   */
  | {
      by: 'help';
      verdict: Verdict;
      text: string;
      entries: string[];
      terms?: string[];
      guide?: string;
    }
  /** A step of a guide; `path` are the steps so far, itself last. */
  | { by: 'guide'; guide: string; path: string[] };

export interface BoxState {
  open: boolean;
  /** Drawn once a session, while an experiment runs. */
  arm?: Arm | undefined;
  query: string;
  trail: View[];
  /** Ids of the entries opened, the first opened first. */
  read: string[];
  /** Id of the entry last opened or quoted. */
  last?: string;
  replies: Record<string, Reply>;
  turns: Turn[];
  /** What is being written in the conversation. */
  draft: string;
  /** What is being written to a person; undefined until the visitor writes. */
  message?: string | undefined;
  address?: string | undefined;
  /** Of the message, however often it is tried: one that arrived without a receipt is one. */
  key?: string | undefined;
  prompts?: Prompts;
  /** Once a session at most. */
  survey?: 'asked' | 'answered' | 'low' | 'skipped';
  /** Whether ratings beside it were told as shown. */
  rated?: boolean;
  /** Whether the last thing the visitor said is that it helped. */
  solved: boolean;
}

export function emptyState(): BoxState {
  return {
    open: false,
    query: '',
    trail: [],
    read: [],
    replies: {},
    turns: [],
    draft: '',
    solved: false,
  };
}

/** The shape of what is kept; its texts are empty. */
export const KEPT: Kept<Partial<BoxState>> = {
  at: 0,
  session: { id: '', seq: 0 },
  unsent: [],
  box: {
    query: '',
    trail: [{ name: '' as 'home' }],
    read: [''],
    replies: {},
    turns: [{ by: '' as 'visitor', text: '', ...{ entries: [''], terms: [''], path: [''] } }],
    draft: '',
    message: '',
    address: '',
  },
};
