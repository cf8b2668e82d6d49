/**
 * What each network may add to the present day of a site. A network is stored only as a keyed hash
 * whose key is drawn for the day and deleted with it, so that no address can be found out afterwards.
 * @module
 */

import { createHmac } from 'node:crypto';
import type { RandomBytes } from '../../widget/core/uuid.ts';
import type { Library } from '../content/library.ts';
import { localDay } from '../metrics/local-day.ts';
import { readSessionsMax } from '../metrics/network-cap.ts';
import { deletePastNetworks, networkKeySetting } from '../store/retention.ts';
import type { NetworkQuota, Store } from '../store/store.ts';

const KEY_BYTES = 32;
/** Characters of a hash that are kept: 96 bits, enough to tell networks apart. */
const HASH_LENGTH = 16;
/** Networks whose hash is remembered; then the memory starts again. */
const NETWORKS_MAX = 20_000;

export interface NetworkQuotas {
  /** Rejects when the store fails. */
  find(site: string, network: string): Promise<NetworkQuota>;
}

interface Today {
  day: number;
  key: string;
  sessionsMax: number;
  quotas: Map<string, NetworkQuota>;
}

export function createNetworkQuotas(options: {
  store: Store;
  library: Library;
  clock: () => number;
  random: RandomBytes;
}): NetworkQuotas {
  const { store, library, clock, random } = options;
  const days = new Map<string, Promise<Today>>();
  const open = async (site: string, day: number): Promise<Today> => {
    const cap = library.findSite(site)?.settings.networkCap;
    if (cap === undefined) throw new Error(`There is no site ${site}.`);
    await deletePastNetworks(store.db, site, day);
    const make = () => Buffer.from(random(KEY_BYTES)).toString('base64url');
    const key = await store.loadSetting(networkKeySetting(site, day), make);
    const sessionsMax = await readSessionsMax(store.db, { site, today: day, cap });
    return { day, key, sessionsMax, quotas: new Map() };
  };
  /** What failed is tried again with the next request. */
  const openOnce = (site: string, day: number): Promise<Today> => {
    const opened = open(site, day);
    days.set(site, opened);
    opened.catch(() => days.delete(site));
    return opened;
  };
  return {
    async find(site, network) {
      const day = localDay(clock(), library.findSite(site)?.settings.timeZone ?? 'UTC');
      const known = await days.get(site);
      return quotaOf(known?.day === day ? known : await openOnce(site, day), network);
    },
  };
}

function quotaOf({ day, key, sessionsMax, quotas }: Today, network: string): NetworkQuota {
  const known = quotas.get(network);
  if (known !== undefined) return known;
  const hash = createHmac('sha256', key).update(network).digest('base64url');
  const quota = { network: hash.slice(0, HASH_LENGTH), day, sessionsMax };
  if (quotas.size >= NETWORKS_MAX) quotas.clear();
  quotas.set(network, quota);
  return quota;
}
