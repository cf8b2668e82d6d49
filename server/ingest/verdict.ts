/**
 * What the door makes of a batch: one verdict a session, decided once and stored with each event.
 * @module
 */

import { isbot } from 'isbot';
import type { EventVerdict } from '../store/store.ts';
import { TOKEN_RENEWED_MS, type Tokens } from './token.ts';

/** Time after a session's first event within which its batches need no token. */
export const TOKENLESS_MS = 60_000;

/** Header in which a simulation names the verdict that its sender plays: `bot` or `quarantined`. */
export const PLAYS_HEADER = 'wayside-plays';

/** What is known of the sender of a batch. */
export interface Sender {
  isSimulated: boolean;
  /** Which verdict a simulation plays, as it says itself; it means nothing from anybody else. */
  plays: string | undefined;
  /** False when the request came from no page. */
  hasOrigin: boolean;
  userAgent: string;
  /** Staff, or somebody who tries the box out: so says the address that the page has its box from. */
  isPreview: boolean;
  site: string;
  token: string | undefined;
  received: number;
}

/** The verdict on a session's events, and whether its next answer may bring a token. */
export interface Judgement {
  verdict: EventVerdict;
  /** Earliest beginning of the session with which the verdict stands. */
  begunSince?: number;
  earnsToken: boolean;
}

/** Judges one session of a batch; when it began is for the store to know. */
export function judgeSession(sender: Sender, session: string, tokens: Tokens): Judgement {
  const { site, token, received } = sender;
  if (sender.isSimulated) return { verdict: judgePlay(sender.plays), earnsToken: false };
  if (sender.isPreview) return { verdict: 'preview', earnsToken: false };
  if (isBot(sender.userAgent)) return { verdict: 'bot', earnsToken: false };
  if (!sender.hasOrigin) return { verdict: 'unverified', earnsToken: false };
  const ageMs = token === undefined ? undefined : tokens.check(token, site, session, received);
  if (ageMs !== undefined) return { verdict: 'verified', earnsToken: ageMs >= TOKEN_RENEWED_MS };
  return { verdict: 'verified', begunSince: received - TOKENLESS_MS, earnsToken: true };
}

function judgePlay(plays: string | undefined): EventVerdict {
  return plays === 'bot' || plays === 'quarantined' ? `simulated-${plays}` : 'simulated';
}

/** User agents remembered; few are in use, and telling one takes longer than all else here. */
const AGENTS_MAX = 1000;
const AGENT_LENGTH_MAX = 300;
const bots = new Map<string, boolean>();

function isBot(userAgent: string): boolean {
  const known = bots.get(userAgent);
  if (known !== undefined) return known;
  if (bots.size >= AGENTS_MAX) bots.clear();
  const told = isbot(userAgent);
  if (userAgent.length <= AGENT_LENGTH_MAX) bots.set(userAgent, told);
  return told;
}
