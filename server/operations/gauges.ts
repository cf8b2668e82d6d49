/**
 * What a server process counts of its own work, for whoever watches it. Lost with the process, as
 * Prometheus expects; what managers read comes from the store alone.
 * @module
 */

import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Store } from '../store/store.ts';
import { type Sample, writeHistogram, writeSamples } from './exposition.ts';

/** Upper ends of the buckets of a commit's time. */
const COMMIT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const DELAY_RESOLUTION_MS = 10;
const NANOSECONDS = 1e9;
const MICROSECONDS = 1e6;

export interface Gauges {
  /** The same store, whose work is counted. */
  watch(store: Store): Store;
  /** Everything counted so far, as Prometheus reads it. */
  write(): string;
  close(): void;
}

/** `now`: milliseconds of a clock that never goes back. */
export function createGauges(now: () => number = () => performance.now()): Gauges {
  const events = new Map<string, number>();
  const refused = new Map<string, number>();
  const commits = { seconds: 0, failed: 0, buckets: COMMIT_SECONDS.map(() => 0), count: 0 };
  /** When something was first stored that has not been folded yet, and of that, after the fold began. */
  let behindSince: number | undefined;
  let storedSince: number | undefined;
  const delay = monitorEventLoopDelay({ resolution: DELAY_RESOLUTION_MS });
  delay.enable();

  async function append(store: Store, batch: Parameters<Store['append']>[0]) {
    const begun = now();
    try {
      const appended = await store.append(batch);
      for (const { outcome } of appended) {
        add(events, outcome, 1);
        if (outcome !== 'stored') continue;
        behindSince ??= now();
        storedSince ??= now();
      }
      return appended;
    } catch (error) {
      commits.failed++;
      throw error;
    } finally {
      observeCommit((now() - begun) / 1000);
    }
  }

  function observeCommit(seconds: number): void {
    commits.count++;
    commits.seconds += seconds;
    for (const [place, end] of COMMIT_SECONDS.entries()) {
      if (seconds <= end) commits.buckets[place] = (commits.buckets[place] ?? 0) + 1;
    }
  }

  function watch(store: Store): Store {
    const counted: Partial<Store> = {
      append: (batch) => append(store, batch),
      async countRefusals(site, day, code, total) {
        await store.countRefusals(site, day, code, total);
        add(refused, code, total);
      },
      async fold(settings, range) {
        if (range.after === 0) storedSince = undefined;
        const folded = await store.fold(settings, range);
        if (folded.sessions === 0) behindSince = storedSince;
        return folded;
      },
    };
    return new Proxy(store, {
      get(target, name) {
        const own = counted[name as keyof Store] ?? target[name as keyof Store];
        return typeof own === 'function' ? own.bind(target) : own;
      },
    });
  }

  function write(): string {
    const behindMs = behindSince === undefined ? 0 : now() - behindSince;
    const text = [
      writeSamples('wayside_events_total', 'counter', 'Events that passed the door.', [
        ...['stored', 'duplicate', 'conflict'].map((outcome) => ({
          labels: { outcome },
          value: events.get(outcome) ?? 0,
        })),
      ]),
      writeSamples(
        ...(['wayside_refused_events_total', 'counter', 'Events not stored, by reason.'] as const),
        [...refused].map(([code, value]) => ({ labels: { code }, value })),
      ),
      writeHistogram('wayside_commit_seconds', 'Time of a commit.', COMMIT_SECONDS, commits),
      writeSamples('wayside_failed_commits_total', 'counter', 'Commits that failed.', [
        { value: commits.failed },
      ]),
      writeSamples(
        'wayside_fold_behind_seconds',
        'gauge',
        'Age of the oldest event this process stored that is not in the figures yet.',
        [{ value: behindMs / 1000 }],
      ),
      ...writeProcess(delay),
    ].join('');
    delay.reset();
    return text;
  }
  return { watch, write, close: () => delay.disable() };
}

/** Under the names that dashboards for Node already know. The delay is since the last look. */
function writeProcess(delay: ReturnType<typeof monitorEventLoopDelay>): string[] {
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const gauge = (name: string, help: string, samples: Sample[]) =>
    writeSamples(name, 'gauge', help, samples);
  const seconds = (value: number) => [{ value: Number.isFinite(value) ? value / NANOSECONDS : 0 }];
  const startSeconds = Date.now() / 1000 - process.uptime();
  return [
    gauge('process_resident_memory_bytes', 'Memory of the process.', [{ value: rss }]),
    gauge('process_start_time_seconds', 'When it started.', [{ value: startSeconds }]),
    writeSamples('process_cpu_seconds_total', 'counter', 'Processor time used.', [
      { value: (user + system) / MICROSECONDS },
    ]),
    gauge('nodejs_heap_size_used_bytes', 'Heap in use.', [{ value: heapUsed }]),
    gauge('nodejs_external_memory_bytes', 'Memory outside the heap.', [{ value: external }]),
    gauge(
      'nodejs_eventloop_lag_p50_seconds',
      'Event loop delay, median.',
      seconds(delay.percentile(50)),
    ),
    gauge(
      'nodejs_eventloop_lag_p99_seconds',
      'Event loop delay, p99.',
      seconds(delay.percentile(99)),
    ),
    gauge('nodejs_eventloop_lag_max_seconds', 'Event loop delay, longest.', seconds(delay.max)),
  ];
}

function add(totals: Map<string, number>, key: string, total: number): void {
  totals.set(key, (totals.get(key) ?? 0) + total);
}
