/**
 * What a simulated visitor leaves behind, told event by event as a widget would send them.
 * @module
 */

import type { CesScale, SentCatalogue, SentEntry } from '../../widget/core/catalogue.ts';
import type {
  Arm,
  ContactRequest,
  Device,
  EventDetail,
  HelpEvent,
} from '../../widget/core/event.ts';
import type { SearchIndex } from '../../widget/core/search.ts';
import { uuidV4, uuidV7 } from '../../widget/core/uuid.ts';
import type { Chance } from './random.ts';

/** A site's help in one language, opened for searching. */
export interface Help {
  catalogue: SentCatalogue;
  hash: string;
  index: SearchIndex;
}

/** Where and how a visitor comes. */
export interface Arrival {
  at: number;
  stage: string;
  /** Path of a page at that stage. */
  page: string;
  device: Device;
  help: Help;
  ces: CesScale | undefined;
  /** What they come for, whether or not the help has it; undefined: anything about their stage. */
  need?: SentEntry;
  /** Drawn into an experiment; `holdout`: their box offers a person alone. */
  arm?: Arm;
  /** The page itself fails them, which no answer mends. */
  isBroken?: boolean;
}

/** What a visitor leaves behind. */
export interface Visit {
  events: HelpEvent[];
  /** What the sender plays where it is no visitor. */
  plays?: 'bot' | 'quarantined';
  /** What was sent to a human, if anything was. */
  contact?: Omit<ContactRequest, 'v' | 'site'>;
  /** When that arrived. */
  wroteAt?: number;
}

const HOUR_MS = 60 * 60 * 1000;

/** The events of one session, with its clock and its count. */
export class Script {
  readonly visit: Visit = { events: [] };
  readonly session: string;
  now: number;
  /** Last words typed, which a contact would carry. */
  words = '';

  readonly arrival: Arrival;
  readonly chance: Chance;

  constructor(arrival: Arrival, chance: Chance) {
    this.arrival = arrival;
    this.chance = chance;
    this.session = uuidV4(chance.bytes);
    this.now = arrival.at;
  }

  /** Adds an event `afterMs` later. */
  say(detail: EventDetail, afterMs: number): void {
    this.now += afterMs;
    const { arrival, chance, session, visit } = this;
    // Contact events say neither minute nor page, as in the widget.
    const isContact = detail.type.startsWith('contact-');
    const at = isContact ? Math.floor(this.now / HOUR_MS) * HOUR_MS : this.now;
    visit.events.push({
      id: uuidV7(at, chance.bytes),
      session,
      seq: visit.events.length,
      at,
      page: isContact ? '' : arrival.page,
      stage: arrival.stage,
      stageFrom: 'pattern',
      language: arrival.help.catalogue.language,
      device: arrival.device,
      catalogue: arrival.help.hash,
      ...(arrival.arm === undefined ? {} : { arm: arrival.arm }),
      ...detail,
    });
  }
}
