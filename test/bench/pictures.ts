import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { Dashboard } from '../journey/dashboard.ts';
import { startWayside } from '../support/wayside.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('takes the pictures of the README from the running product', async ({ browser }) => {
  const wayside = await startWayside({ environment: { WAYSIDE_REQUESTS_PER_MINUTE: '1000000' } });
  try {
    const viewport = { width: 1280, height: 800 };
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(`${wayside.shopUrl}/en/payment`);
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await expect(page.getByText('All questions')).toBeVisible();
    await page.screenshot({ path: `${ROOT}widget/box.png` });

    simulate(wayside.url, wayside.dataFolder);
    const dashboard = await Dashboard.open(browser, wayside);
    await dashboard.page.setViewportSize({ width: 1280, height: 1000 });
    await dashboard.page.goto(`${wayside.url}/dashboard/?data=simulated`);
    await dashboard.page.screenshot({ path: `${ROOT}server/dashboard/dashboard.png` });
  } finally {
    await wayside.remove();
  }
});

function simulate(url: string, dataFolder: string): void {
  const words = ['simulate', '--story', '--seed', '1'];
  const { status, stderr } = spawnSync(process.execPath, ['dist/server/cli.js', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, WAYSIDE_URL: url, WAYSIDE_DATA: dataFolder },
  });
  if (status !== 0) throw new Error(stderr);
}
