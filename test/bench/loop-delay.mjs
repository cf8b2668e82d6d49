/**
 * Loaded before a server's own program: writes how long its event loop was held up, in milliseconds,
 * to the file that `WAYSIDE_BENCH_DELAYS` names when the server ends.
 * @module
 */

import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const NS_PER_MS = 1e6;
/** The watch itself sleeps so long between two looks. */
const RESOLUTION_MS = 1;

if (isMainThread) {
  const watch = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  // The start is not what is measured.
  process.once('SIGUSR2', () => {
    watch.reset();
    watch.enable();
  });
  process.once('exit', () => {
    const at = (percent) => watch.percentile(percent) / NS_PER_MS - RESOLUTION_MS;
    const delays = { p50: at(50), p99: at(99), max: watch.max / NS_PER_MS - RESOLUTION_MS };
    writeFileSync(process.env.WAYSIDE_BENCH_DELAYS, JSON.stringify(delays));
  });
}
