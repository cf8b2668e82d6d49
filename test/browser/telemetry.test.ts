/** What is told of a visit, and what is not. */

import { expect, test } from './support/box.ts';

test('one who finds the suggested answer: opened, read, yes', async ({ box, help, page }) => {
  await box.open();
  await box.arm(/three instalments/).click();
  await page.waitForTimeout(400);
  await box.arm('Yes').click();
  await expect(box.panel.getByRole('radio')).toHaveCount(7);
  await page.keyboard.press('Escape');
  await expect.poll(() => help.types).toContain('feedback');
  await page.goto('about:blank');
  await expect.poll(() => help.types).toContain('box-closed');
  expect(help.types.filter((type) => type !== 'suggestion-shown')).toEqual([
    'box-opened',
    'suggestion-opened',
    'answer-opened',
    'feedback',
    'survey-shown',
    'answer-read',
    'box-closed',
  ]);
  const { events } = help;
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place));
  expect(new Set(events.map(({ session }) => session)).size).toBe(1);
  for (const event of events) {
    expect(event).toMatchObject({
      page: '/en/payment',
      stage: 'payment',
      stageFrom: 'pattern',
      language: 'en',
      device: 'desktop',
    });
  }
  const read = events.find(({ type }) => type === 'answer-read');
  expect(read).toMatchObject({ entry: 'instalments', from: 'suggestion', acted: false });
  expect(read).toHaveProperty('visibleMs', expect.any(Number));
  expect((read as { visibleMs: number }).visibleMs).toBeGreaterThan(300);
});

test('the first batch goes without a token, later ones with it, every event once', async ({
  box,
  help,
}) => {
  await box.open();
  await box.arm(/card refused/).click();
  await expect.poll(() => help.batches.length).toBe(1);
  await box.arm('No').click();
  await expect.poll(() => help.batches.length).toBe(2);
  expect(help.batches.map(({ token }) => token)).toEqual([undefined, 'a-token']);
  const all = help.batches.flatMap(({ events }) => events);
  expect(all.length).toBe(help.events.length);
});

test('a query left for a suggestion is told before it, however late the entries come', async ({
  box,
  help,
}) => {
  help.delaysMs.set('/v1/catalogues', 1500);
  await box.visit();
  await box.launcher.click();
  await box.ask('card refused');
  await box.arm(/card refused/).click();
  await expect(box.panel.locator('[part=answer]')).toBeVisible();
  await box.page.waitForTimeout(1200);
  await box.arm('Close help').click();
  await expect.poll(() => help.types).toContain('answer-opened');
  const told = help.types.filter((type) => type === 'search' || type === 'answer-opened');
  expect(told).toEqual(['search', 'answer-opened']);
});

test('a query is told once settled, redacted, without what led to it', async ({
  box,
  help,
  page,
}) => {
  await box.open();
  await box.field.pressSequentially('refund to name@example.com', { delay: 10 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.goto('about:blank');
  await expect.poll(() => help.types).toContain('search');
  const searches = help.events.filter(({ type }) => type === 'search');
  expect(searches).toHaveLength(1);
  expect(searches[0]).toMatchObject({ query: 'refund to [email]', hits: expect.any(Number) });
});

test('contact events say neither page nor minute, and travel alone', async ({ box, help }) => {
  await box.open();
  await box.arm('Write to us').click();
  await box.panel.getByLabel('Your message').fill('Hello.');
  await box.panel.getByLabel('Your e-mail address').fill('name@example.com');
  await box.arm(/^Send$/).click();
  await expect.poll(() => help.types).toContain('contact-sent');
  const contacts = help.events.filter(({ type }) => type.startsWith('contact-'));
  expect(contacts.map(({ type }) => type)).toEqual(['contact-opened', 'contact-sent']);
  for (const { page, at, id } of contacts) {
    expect(page).toBe('');
    expect(at % 3_600_000).toBe(0);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
  }
  for (const { events } of help.batches) {
    const kinds = new Set(events.map(({ type }) => type.startsWith('contact-')));
    expect(kinds.size).toBe(1);
  }
  const told = JSON.stringify(help.batches);
  expect(told).not.toContain('Hello.');
  expect(told).not.toContain('name@example.com');
  expect(told).not.toContain(help.contacts[0]?.key);
});

test('a session goes on over pages: box, question and count', async ({ box, help, page }) => {
  await box.open();
  await box.ask('card refused');
  await box.arms.first().click();
  await page.getByRole('link', { name: 'A lamp' }).click();
  await page.waitForURL('**/lamp');
  await expect(box.panel.getByRole('heading', { name: 'Why was my card refused?' })).toBeVisible();
  await box.arm('Back to results').click();
  await expect(box.field).toHaveValue('card refused');
  await page.goto('about:blank');
  await expect.poll(() => new Set(help.events.map((event) => event.page)).size).toBe(2);
  const { events } = help;
  expect(new Set(events.map(({ session }) => session)).size).toBe(1);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place));
});

test('a single-page application changes step without loading', async ({ box, page, help }) => {
  await box.open();
  await page.evaluate(() => history.pushState({}, '', '/en/lamp'));
  await expect(box.panel).toContainText('You are here: Product');
  await box.arms.first().click();
  await page.goto('about:blank');
  await expect
    .poll(() => help.events.find(({ type }) => type === 'answer-opened'))
    .toMatchObject({ page: '/en/lamp', stage: 'product' });
});

test('so it does where no Navigation API tells of it', async ({ box, page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }));
  await box.open();
  await page.evaluate(() => history.pushState({}, '', '/en/lamp'));
  await expect(box.panel).toContainText('You are here: Product');
  await page.evaluate(() => history.replaceState({}, '', '/en/payment'));
  await expect(box.panel).not.toContainText('You are here: Product');
});

test('after a yes and a close a new visit is a new session', async ({ box, help, page }) => {
  await box.open();
  await box.arm(/card refused/).click();
  await box.arm('Yes').click();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await box.launcher.click();
  await expect(box.panel).toContainText('You are here');
  await page.goto('about:blank');
  await expect.poll(() => new Set(help.events.map(({ session }) => session)).size).toBe(2);
  for (const { events } of help.batches) {
    expect(new Set(events.map(({ session }) => session)).size).toBe(1);
  }
});

test('what a network’s log-in page answers is no receipt: the events stay, and arrive', async ({
  box,
  help,
  page,
}) => {
  let answered = 0;
  await page.route('**/v1/events', async (route) => {
    if (++answered > 1) return route.fallback();
    const headers = { 'Access-Control-Allow-Origin': '*' };
    await route.fulfill({ status: 200, headers, contentType: 'text/html', body: '<p>Log in' });
  });
  await box.open();
  await box.arm(/card refused/).click();
  await expect.poll(() => answered).toBe(1);
  expect(help.events).toEqual([]);
  await expect.poll(() => help.types).toContain('answer-opened');
});

test('after ten minutes without a network everything arrives', async ({
  box,
  help,
  page,
  context,
}) => {
  await page.clock.install();
  await box.open();
  await context.setOffline(true);
  await box.arm(/card refused/).click();
  await box.arm('No').click();
  await page.clock.fastForward('10:00');
  expect(help.events).toEqual([]);
  await expect(box.arm('No')).toHaveAttribute('aria-pressed', 'true');
  // What follows on a reply could not be fetched: the browser itself says so.
  expect(box.complaints.splice(0)).toHaveLength(1);
  await context.setOffline(false);
  await expect(box.panel.getByText('Sorry. What was wrong?')).toBeVisible();
  await expect.poll(() => help.types).toContain('feedback');
  await page.goto('about:blank');
  await expect.poll(() => help.types).toContain('answer-read');
  expect(help.events.map(({ seq }) => seq)).toEqual(help.events.map((_, place) => place));
});

test('a reply after a long pause says in its new session what it is about', async ({
  box,
  help,
  page,
}) => {
  await page.clock.install();
  await box.open();
  await box.arm(/card refused/).click();
  await expect.poll(() => help.types).toContain('answer-opened');
  await page.clock.fastForward('31:00');
  await box.arm('Yes').click();
  await expect.poll(() => help.types).toContain('feedback');
  const reply = help.events.find(({ type }) => type === 'feedback');
  const own = help.events.filter(({ session }) => session === reply?.session);
  expect(own.map(({ type }) => type).slice(0, 2)).toEqual(['answer-opened', 'feedback']);
});

for (const measurement of ['stored', undefined] as const) {
  test(`what could not be sent ${measurement ? 'stays in the tab' : 'goes with the page'}, as the site says`, async ({
    box,
    help,
    page,
  }) => {
    if (measurement) help.manifest.measurement = measurement;
    await box.open();
    help.failures.set('/v1/events', 503);
    await box.arm(/card refused/).click();
    await expect.poll(() => box.complaints.length).toBeGreaterThan(0);
    box.complaints = [];
    const stored = await page.evaluate(() => sessionStorage.getItem('wayside:shop'));
    expect(stored?.includes('answer-opened')).toBe(measurement === 'stored');
    // Beacons fail too.
    await page.reload();
    help.failures.clear();
    await box.arm('Yes').click();
    await expect.poll(() => help.types).toContain('feedback');
    expect(help.types.includes('answer-opened')).toBe(measurement === 'stored');
    box.complaints = [];
  });
}

test('what is typed before the answers have come is told with what is found in them', async ({
  box,
  help,
  page,
}) => {
  help.delaysMs.set('/v1/catalogues', 1500);
  await box.visit();
  await box.launcher.click();
  await box.ask('card refused');
  await expect(box.panel.locator('mark').first()).toBeVisible();
  await page.waitForTimeout(1200);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => help.types).toContain('box-closed');
  const searches = help.events.flatMap((event) => (event.type === 'search' ? [event.hits] : []));
  expect(searches).toHaveLength(1);
  expect(searches[0]).toBeGreaterThan(0);
});

test('a box that is closed before the manifest came was opened first', async ({
  box,
  help,
  page,
}) => {
  help.delaysMs.set('/v1/sites/shop', 1200);
  await box.visit();
  await box.launcher.click();
  await expect(box.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box.panel).toBeHidden();
  await expect.poll(() => help.types).toContain('box-closed');
  expect(help.types).toEqual(['box-opened', 'box-closed']);
});
