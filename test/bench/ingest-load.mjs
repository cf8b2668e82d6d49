/**
 * Sends a fixed number of batches over some connections and prints, as one line of JSON, how it went.
 * A process of its own, so that making load does not slow down what is measured; every body is ready
 * before the first is sent. Takes its options as JSON; ends by itself.
 * @module
 */

import { randomBytes } from 'node:crypto';
import autocannon from 'autocannon';

/** What a visitor does in a session, over and over. */
const STEPS = [
  { type: 'box-opened', how: 'click' },
  { type: 'suggestion-shown', entry: 'track-order', rank: 1, reason: 'stage' },
  { type: 'search', query: 'where is my parcel', hits: 3, verdict: 'answer', ms: 12 },
  { type: 'answer-opened', entry: 'late-parcel', hash: 'a1b2c3d4', from: 'search', words: 80 },
  {
    ...{ type: 'answer-read', entry: 'late-parcel', hash: 'a1b2c3d4', from: 'search', words: 80 },
    ...{ visibleMs: 14_000, acted: false },
  },
  { type: 'feedback', entry: 'late-parcel', helpful: 'yes' },
];
const STAGES = ['cart', 'payment', 'delivery', 'returns'];
const DEVICES = ['phone', 'desktop'];
const CATALOGUE = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
/** Longest time that the run may take; what has not been answered then counts as an error. */
const DURATION_MAX_MS = 120_000;
/** Between two requests of one connection, as their ids tell. */
const REQUEST_MS = 5;
const MS_PER_S = 1000;

const options = JSON.parse(process.argv[2]);
const { url, origin, site, connections, requests, eventsPerRequest, perSecond } = options;
const perConnection = Math.ceil(requests / connections);
const headers = {
  'Content-Type': 'text/plain',
  Origin: origin,
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
};

const latencies = [];
const statuses = {};
let started;
let ended;
const run = autocannon({
  ...{ url, connections, method: 'POST', headers, timeout: 30 },
  amount: perConnection * connections,
  ...(perSecond === undefined ? {} : { overallRate: perSecond }),
  setupClient: (client) => client.setRequests(makeRequests()),
});
run.on('start', () => {
  started = performance.now();
});
run.on('response', (_client, status, _bytes, durationMs) => {
  ended = performance.now();
  latencies.push(durationMs);
  statuses[status] = (statuses[status] ?? 0) + 1;
});
const timer = setTimeout(() => run.stop(), DURATION_MAX_MS);
const { errors } = await run;
clearTimeout(timer);
latencies.sort((a, b) => a - b);
const percentile = (share) => latencies[Math.floor(latencies.length * share)];
const result = {
  perSecond: latencies.length / ((ended - started) / MS_PER_S),
  p50: percentile(0.5),
  p99: percentile(0.99),
  ...{ statuses, errors, requests: latencies.length },
};
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit());

/**
 * Batches of visitors who are all there at the same time: each takes a step before any takes the
 * next, so that a session's events arrive apart, and ids come in the order of time, as from people.
 */
function makeRequests() {
  const steps = Math.max(1, STEPS.length / eventsPerRequest);
  const visitors = Array.from({ length: Math.ceil(perConnection / steps) }, makeVisitor);
  const begin = Date.now() - perConnection * REQUEST_MS;
  return Array.from({ length: perConnection }, (_, i) => {
    const visitor = visitors[i % visitors.length];
    const sentAt = begin + i * REQUEST_MS;
    const events = Array.from({ length: eventsPerRequest }, () => takeStep(visitor, sentAt));
    return { body: JSON.stringify({ v: 1, site, widget: '0.1.0', sentAt, events }) };
  });
}

function makeVisitor() {
  return { session: uuid('4'), stage: pick(STAGES), device: pick(DEVICES), seq: 0 };
}

function takeStep(visitor, at) {
  const { session, stage, device } = visitor;
  const seq = visitor.seq++;
  return {
    ...{ id: uuidV7(at), session, seq, at, page: `/en/${stage}`, stage, stageFrom: 'pattern' },
    ...{ language: 'en', device, catalogue: CATALOGUE },
    ...STEPS[seq % STEPS.length],
  };
}

function pick(list) {
  return list[Math.floor(Math.random() * list.length)];
}

function uuid(version) {
  const hex = randomBytes(16).toString('hex');
  return hex.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})/,
    (_, a, b, c, d) => `${a}-${b}-${version}${c}-a${d}-`,
  );
}

function uuidV7(at) {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${uuid('7').slice(13)}`;
}
