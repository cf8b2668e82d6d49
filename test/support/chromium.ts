/**
 * Finds a real Chromium, or gets one: an installed browser, else the distribution's package (as root
 * on Debian or Ubuntu), else Playwright's own download.
 * @module
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without these a browser on a closed network asks for its maker's hosts at every start. */
export const CHROMIUM_ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Containers run tests as root, where Chromium's sandbox cannot start.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Path of the browser. Throws one line that says what to install when there is none to be had. */
export function findChromium(): string {
  const found = findInstalled() ?? installPackage() ?? download();
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium found, and none could be installed. Install Chromium or Chrome ' +
      '(Debian, Ubuntu: apt-get install chromium), then run the tests again.',
  );
}

function findInstalled(): string | undefined {
  return [...INSTALLED, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

function installPackage(): string | undefined {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  process.stderr.write('No Chromium found: installing the package chromium …\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', words, { stdio: 'ignore', env: environment });
    if (status !== 0) return undefined;
  }
  return findInstalled();
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function download(): string | undefined {
  process.stderr.write('No Chromium found: downloading one with Playwright …\n');
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return findInstalled();
}
