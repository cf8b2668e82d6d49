import { expect, test } from '@playwright/test';
import { METRIC_GROUPS } from '../../server/metrics/registry.ts';
import { openDashboard, type TestDashboard } from './dashboard-fixture.ts';

let dashboard: TestDashboard;
test.beforeEach(async () => {
  dashboard = await openDashboard();
});
test.afterEach(() => dashboard.remove());

test('every definition stands in one group, which the page leads to', async () => {
  const person = await dashboard.logIn('manager');
  const { text } = await person.get('/dashboard/definitions');
  for (const { id, metrics } of METRIC_GROUPS) {
    expect(text).toContain(`href="#of-${id}"`);
    const section = text.split(`<section id="of-${id}">`)[1]?.split('</section>')[0] ?? '';
    expect([id, metrics.filter((one) => !section.includes(`<div id="${one.id}">`))]).toEqual([
      id,
      [],
    ]);
  }
});
