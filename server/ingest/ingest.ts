/**
 * `POST /v1/events`: takes a batch apart, stores what is good in it, says what became of each event,
 * and folds soon after.
 * @module
 */

import { type Context, Hono } from 'hono';
import { type BatchReceipt, WIRE_VERSION } from '../../widget/core/event.ts';
import type { Journey } from '../../widget/core/journey.ts';
import { BATCH_BYTES_MAX } from '../../widget/core/limits.ts';
import type { RandomBytes } from '../../widget/core/uuid.ts';
import type { Library } from '../content/library.ts';
import { localDay } from '../metrics/local-day.ts';
import type { AcceptedEvent, Appended, FoldSettings, NetworkQuota, Store } from '../store/store.ts';
import { readJson } from './body.ts';
import { Committer } from './commit.ts';
import { type Door, isPreview, unknownSite } from './door.ts';
import { type Envelope, parseEnvelope } from './event-schemas.ts';
import { FoldLoop } from './fold-loop.ts';
import { foldSettingsOf } from './fold-settings.ts';
import { createNetworkQuotas } from './network-quotas.ts';
import { RefusalCounter } from './refusals.ts';
import { type Sifted, siftEvents } from './sift.ts';
import { createSimulated } from './simulated.ts';
import { createTokens } from './token.ts';
import { type Judgement, judgeSession, PLAYS_HEADER, type Sender } from './verdict.ts';
import type { Visit } from './visit.ts';

/** Events that one batch may say were given up: more than a tab has in hours without a network. */
export const DROPPED_MAX = 1000;

export interface IngestOptions {
  store: Store;
  library: Library;
  /** UTC milliseconds. */
  clock: () => number;
  random: RandomBytes;
  door: Door;
  /** Signs session tokens. */
  tokenKey: string;
  /** Told of every failure of the store. */
  onFailure(error: unknown): void;
  /** Events waiting for a transaction above which new ones are answered `busy`. */
  queueEventsMax?: number;
}

export interface Ingest {
  readonly routes: Hono;
  /** Events that wait for their transaction. */
  countWaiting(): number;
  /** Resolves when all that was acknowledged is in facts and counts. */
  settle(): Promise<void>;
  /** Commits what was taken, folds it and takes nothing more; the store stays open. */
  close(): Promise<void>;
}

/** Folds what an earlier process left pending, too. */
export function createIngest(options: IngestOptions): Ingest {
  const { store, library, clock, door, onFailure } = options;
  const settings = (site: string): FoldSettings => foldSettingsOf(library, site);
  const foldLoop = new FoldLoop({ store, settings, onFailure });
  const refusals = new RefusalCounter({ store, onFailure });
  const committer = new Committer({
    ...options,
    onCommit: () => foldLoop.poke(),
  });
  const tokens = createTokens(options.tokenKey);
  const quotas = createNetworkQuotas(options);
  const today = (site: string) => localDay(clock(), settings(site).timeZone);
  const routes = new Hono();
  foldLoop.poke();

  routes.options('/v1/events', door.answerPreflight);
  routes.post('/v1/events', async (c) => {
    const visit = door.open(c, 'events');
    if (visit.facts.refusal !== undefined) return visit.refuse(visit.facts.refusal);
    const body = await readJson(c.req.raw, BATCH_BYTES_MAX);
    if (!body.ok) return visit.refuse(body.refusal);
    const envelope = parseEnvelope(body.value);
    if (!envelope.ok) return visit.refuse(envelope.refusal);
    const { site, events } = envelope.value;
    const snapshot = library.findSite(site);
    if (snapshot === undefined) return visit.refuse(unknownSite);
    const objection = door.findObjection(visit, site);
    if (objection === undefined) {
      return take(c, visit, { envelope: envelope.value, journey: snapshot.journey });
    }
    refusals.count(site, today(site), objection.code, events.length);
    return visit.refuse(objection);
  });

  const settle = () => foldLoop.settle();
  routes.route('/', createSimulated({ db: store.db, library, door, settle }));

  /** Answers only once everything that is good in the batch is committed. */
  async function take(
    c: Context,
    visit: Visit,
    { envelope, journey }: { envelope: Envelope; journey: Journey },
  ): Promise<Response> {
    const { isSimulated, origin, network } = visit.facts;
    const sender: Sender = {
      isSimulated,
      plays: isSimulated ? c.req.header(PLAYS_HEADER) : undefined,
      hasOrigin: origin !== undefined,
      userAgent: c.req.header('user-agent') ?? '',
      isPreview: isPreview(c),
      site: envelope.site,
      token: envelope.token,
      received: clock(),
    };
    const sifted = siftEvents(envelope, sender, journey);
    const judgements = judgeAll(sender, sifted);
    try {
      const isBound = !isSimulated && network !== undefined;
      const quota = isBound ? await quotas.find(sender.site, network) : undefined;
      const appended = await committer.commit(acceptAll(sifted, judgements, { sender, quota }));
      return visit.answer(202, makeReceipt(envelope, sender, { sifted, appended, judgements }));
    } catch (error) {
      return visit.fail(error, onFailure);
    }
  }

  function judgeAll(sender: Sender, { events }: Sifted): Map<string, Judgement> {
    const judgements = new Map<string, Judgement>();
    for (const { event } of events) {
      const { session } = event;
      if (!judgements.has(session)) judgements.set(session, judgeSession(sender, session, tokens));
    }
    return judgements;
  }

  function makeReceipt(
    envelope: Envelope,
    { site, received }: Sender,
    { sifted, appended, judgements }: Taken,
  ): BatchReceipt {
    const tally = { stored: 0, duplicate: 0, conflict: 0 };
    const rejected = [...sifted.rejected];
    for (const [place, { outcome }] of appended.entries()) {
      tally[outcome]++;
      const id = sifted.events[place]?.event.id ?? '';
      if (outcome === 'conflict') rejected.push({ id, code: outcome });
    }
    for (const { code } of rejected) refusals.count(site, today(site), code, 1);
    // A batch that comes again tells of the same losses again.
    if (tally.stored > 0 && envelope.dropped !== undefined) {
      refusals.count(site, today(site), 'dropped', Math.min(envelope.dropped, DROPPED_MAX));
    }
    const [session, another] = judgements.keys();
    const isEarned =
      session !== undefined &&
      another === undefined &&
      judgements.get(session)?.earnsToken &&
      appended[0]?.verdict !== 'unverified';
    return {
      v: WIRE_VERSION,
      ...{ stored: tally.stored, duplicate: tally.duplicate, rejected },
      ...(isEarned ? { token: tokens.issue(site, session, received) } : {}),
    };
  }

  return {
    routes,
    countWaiting: () => committer.queued,
    async settle() {
      await refusals.settle();
      await foldLoop.settle();
    },
    async close() {
      await committer.close();
      await refusals.settle();
      await foldLoop.settle().catch(onFailure);
      await foldLoop.close();
    },
  };
}

/** A batch and what became of it. */
interface Taken {
  sifted: Sifted;
  /** One for each event of `sifted`. */
  appended: Appended[];
  judgements: Map<string, Judgement>;
}

function acceptAll(
  { events }: Sifted,
  judgements: Map<string, Judgement>,
  { sender, quota }: { sender: Sender; quota: NetworkQuota | undefined },
): AcceptedEvent[] {
  const { site, received } = sender;
  return events.map(({ event, occurred }) => {
    const { verdict = 'unverified', begunSince } = judgements.get(event.session) ?? {};
    const common = { site, event, occurred, received, verdict };
    return { ...common, ...(quota && { quota }), ...(begunSince && { begunSince }) };
  });
}
