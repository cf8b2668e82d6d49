/**
 * Prometheus' text format, version 0.0.4.
 * @module
 */

export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

export interface Sample {
  labels?: Record<string, string>;
  value: number;
}

/** One family; empty lines of samples are left out, its help stays. */
export function writeSamples(
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  samples: readonly Sample[],
): string {
  const lines = samples.map(({ labels, value }) => `${name}${writeLabels(labels)} ${value}\n`);
  return `${writeHead(name, type, help)}${lines.join('')}`;
}

/** `buckets`: how many were at most each end, in its order. */
export function writeHistogram(
  name: string,
  help: string,
  ends: readonly number[],
  { buckets, seconds, count }: { buckets: readonly number[]; seconds: number; count: number },
): string {
  const lines = ends.map((end, place) => `${name}_bucket{le="${end}"} ${buckets[place] ?? 0}\n`);
  lines.push(`${name}_bucket{le="+Inf"} ${count}\n`);
  lines.push(`${name}_sum ${seconds}\n`, `${name}_count ${count}\n`);
  return `${writeHead(name, 'histogram', help)}${lines.join('')}`;
}

function writeHead(name: string, type: string, help: string): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;
}

function writeLabels(labels: Record<string, string> | undefined): string {
  if (labels === undefined) return '';
  const pairs = Object.entries(labels).map(([key, value]) => `${key}=${quote(value)}`);
  return `{${pairs.join()}}`;
}

/** Backslashes, quotes and line ends are written as JSON does. */
function quote(value: string): string {
  return JSON.stringify(value);
}
