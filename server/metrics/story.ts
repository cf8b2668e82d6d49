/**
 * A session's events in order, read once: what the visitor did first, opened, read, replied and
 * asked of a human. What follows from it is the outcome's business.
 * @module
 */

import { READ_VISIBLE_MAX_MS, WORDS_PER_SECOND } from '../../widget/core/limits.ts';
import type { StoredEvent } from '../store/event-codec.ts';
import type { EventVerdict } from '../store/store.ts';

/** An event as the fold sees it. */
export interface SessionEvent {
  event: StoredEvent;
  /** Corrected time. */
  occurred: number;
  /** What the door decided. */
  verdict: EventVerdict;
}

/** Places are positions in the ordered events; −1 where it did not happen. */
export interface Story {
  firstAct?: SessionEvent;
  /** The first act besides opening and closing. */
  began?: StoredEvent;
  firstOpened?: SessionEvent;
  /** Entry of the last answer that the visitor opened or acted on. */
  lastEntry?: string;
  /** The last answer that the visitor opened, or acted on where we had shown it. */
  engagedAt: number;
  /** The last search or message. */
  searchedAt: number;
  contactOpenedAt: number;
  contactSent?: { at: number; channel: string; isDelivered: boolean };
  /** The last explicit reply that counts. */
  reply?: { at: number; helpful: 'yes' | 'no' };
  /** First yes or read answer. */
  helpedAt?: number;
  /** Place of the event with which each entry counts as read. */
  readAt: Map<string, number>;
  /** Places of the answers opened or acted on. */
  engagements: Set<number>;
}

/** What is known while the events are walked through. */
interface Walk extends Story {
  opened: Set<string>;
  visibleMs: Map<string, number>;
  /** "None of these", which counts until an answer is opened. */
  refusedAt: number;
}

/** `events` are in order, each once. */
export function tellStory(events: readonly SessionEvent[]): Story {
  const walk: Walk = {
    engagedAt: -1,
    searchedAt: -1,
    contactOpenedAt: -1,
    readAt: new Map(),
    engagements: new Set(),
    opened: new Set(),
    visibleMs: new Map(),
    refusedAt: -1,
  };
  events.forEach((event, at) => {
    if (walk.firstAct === undefined && isAct(event.event)) walk.firstAct = event;
    if (walk.began === undefined && isBeginning(event.event)) walk.began = event.event;
    takeStep(walk, event, at);
  });
  const isRefused = walk.refusedAt > walk.engagedAt && walk.refusedAt > (walk.reply?.at ?? -1);
  if (isRefused) walk.reply = { at: walk.refusedAt, helpful: 'no' };
  return walk;
}

export function isContactEvent({ type }: StoredEvent): boolean {
  return type === 'contact-opened' || type === 'contact-sent' || type === 'contact-failed';
}

export function isSearch(
  event: StoredEvent,
): event is Extract<StoredEvent, { type: 'search' | 'message' }> {
  return event.type === 'search' || event.type === 'message';
}

function takeStep(walk: Walk, step: SessionEvent, at: number): void {
  const { event } = step;
  switch (event.type) {
    case 'answer-opened':
    case 'suggestion-opened':
      walk.firstOpened ??= step;
      walk.opened.add(event.entry);
      engage(walk, event.entry, at);
      break;
    case 'answer-read':
      readAnswer(walk, event, at);
      break;
    case 'search':
    case 'message':
      walk.searchedAt = at;
      break;
    case 'choice-refused':
      walk.refusedAt = at;
      break;
    case 'feedback':
      takeReply(walk, event.helpful, at);
      break;
    case 'session-solved':
      takeReply(walk, 'yes', at);
      break;
    case 'contact-opened':
      walk.contactOpenedAt = at;
      break;
    case 'contact-sent':
    case 'contact-failed':
      takeContact(walk, event.channel, event.type === 'contact-sent', at);
      break;
    default:
      break;
  }
}

/** An answer that we had shown ourselves counts only from the moment the visitor acts on it. */
function readAnswer(
  walk: Walk,
  event: Extract<StoredEvent, { type: 'answer-read' }>,
  at: number,
): void {
  const isOpened = walk.opened.has(event.entry);
  if (!isOpened && !event.acted) return;
  if (!isOpened) engage(walk, event.entry, at);
  // Each telling counts from the opening, so the largest holds all others.
  const visibleMs = Math.max(walk.visibleMs.get(event.entry) ?? 0, event.visibleMs);
  walk.visibleMs.set(event.entry, visibleMs);
  const enoughMs = Math.min(READ_VISIBLE_MAX_MS, (event.words / WORDS_PER_SECOND) * 1000);
  if (visibleMs < enoughMs) return;
  if (!walk.readAt.has(event.entry)) walk.readAt.set(event.entry, at);
  walk.helpedAt ??= at;
}

function takeReply(walk: Walk, helpful: 'yes' | 'no', at: number): void {
  walk.reply = { at, helpful };
  if (helpful === 'yes') walk.helpedAt ??= at;
}

/** The first place decides what came before; the last channel and any delivery are kept. */
function takeContact(walk: Walk, channel: string, isDelivered: boolean, at: number): void {
  walk.contactSent = {
    at: walk.contactSent?.at ?? at,
    channel,
    isDelivered: isDelivered || (walk.contactSent?.isDelivered ?? false),
  };
}

function engage(walk: Walk, entry: string, at: number): void {
  walk.engagedAt = at;
  walk.lastEntry = entry;
  walk.engagements.add(at);
}

/** Done by the visitor on purpose. A box that opened by itself, or what we display, is not. */
function isAct(event: StoredEvent): boolean {
  switch (event.type) {
    case 'box-opened':
      return event.how !== 'auto';
    case 'answer-read':
      return event.acted;
    case 'box-closed':
    case 'suggestion-shown':
    case 'survey-shown':
      return false;
    default:
      return true;
  }
}

/** An act that is more than opening, closing or waving something away. */
function isBeginning(event: StoredEvent): boolean {
  const { type } = event;
  if (type === 'box-opened' || type === 'box-closed' || type === 'survey-dismissed') return false;
  return isAct(event);
}
