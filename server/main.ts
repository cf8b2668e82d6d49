/**
 * Process entry: reads the settings, runs the server, says in one place where it is, and stops it
 * when told to.
 * @module
 */

import { setFlagsFromString } from 'node:v8';
import { readConfig } from './config.ts';
import { AppError } from './errors.ts';
import { type RunningServer, startServer } from './server.ts';

// Left alone, what lives long may grow fourfold before it is looked through for what does not live any more.
setFlagsFromString('--heap-growing-percent=100');
// What is stored holds messages and keys: nobody else on the machine may read it.
process.umask(0o077);
const result = readConfig(process.env);
if (result.ok) await main();
else fail(result.problems.map((problem) => problem.message).join('\n'));

async function main(): Promise<void> {
  if (!result.ok) return;
  try {
    const server = await startServer(result.config, (line) => process.stderr.write(`${line}\n`));
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        server.close().then(
          () => process.exit(0),
          (error) => fail(String(error)),
        );
      });
    }
    // Last: who reads it may send a signal at once.
    process.stdout.write(describe(server));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    fail(error.remedy ? `${error.message} ${error.remedy}` : error.message);
  }
}

function describe({ url, shopUrl, setupUrl }: RunningServer): string {
  const lines = [`Wayside is ready: ${url}`];
  if (shopUrl !== undefined) {
    lines.push(
      `  shop       ${shopUrl}/`,
      `  help       ${url}/help/`,
      `  dashboard  ${url}/dashboard/`,
    );
  }
  if (setupUrl !== undefined) {
    lines.push(`  first log-in, valid once and for 24 hours: ${setupUrl}`);
  }
  return `${lines.join('\n')}\n`;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
