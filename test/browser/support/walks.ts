/**
 * Ways through the box that between them show each of its states once. What is looked at on the way
 * is the test's.
 * @module
 */

import { expect, type Page } from '@playwright/test';
import type { BoxOnPage } from './box.ts';
import { ENGLISH, FRENCH, FURTHER } from './entries.ts';
import type { HelpServer } from './help-server.ts';

export interface Walk {
  box: BoxOnPage;
  help: HelpServer;
  page: Page;
  /** Looks at the state that has this name. */
  look(state: string): Promise<void>;
}

const NO_ANSWER = 'zzyzx qwrtp';

/** Types a question and waits until it is announced. */
async function ask({ box }: Walk, query: string): Promise<void> {
  await box.ask(query);
  await expect(box.panel.locator('.spoken')).not.toBeEmpty();
}

async function searching(walk: Walk): Promise<void> {
  const { box, look } = walk;
  await box.visit();
  await look('launcher');
  await box.launcher.click();
  await expect(box.arms.nth(1)).toBeVisible();
  await look('suggestions');
  await box.arm('All questions').click();
  await look('topics');
  await box.arm('Back to suggestions').click();
  await ask(walk, 'card refused');
  await look('results-answer');
  await ask(walk, 'card refsued');
  await look('results-repaired');
  await ask(walk, 'card');
  await look('results-choose');
  await box.arm('None of these').click();
  await look('results-refused');
  await ask(walk, NO_ANSWER);
  await look('results-none');
}

async function reading({ box, look, page }: Walk): Promise<void> {
  await box.open();
  await box.arm(/card refused/).click();
  await look('answer');
  await box.panel.getByRole('link', { name: 'Which ways to pay' }).click();
  await look('answer-from-answer');
  await box.arm('Yes').click();
  await expect(box.panel.getByRole('radio')).toHaveCount(7);
  await look('answer-yes-effort');
  await box.panel.getByRole('radio').nth(1).check();
  await look('effort-chosen');
  await box.arm(/^Send$/).click();
  await look('effort-sent');
  await box.arm('Back to the answer').click();
  await box.arm('No').click();
  await look('answer-no');
  await box.panel.getByRole('radio').nth(2).check();
  await box.arm(/^Send$/).click();
  await look('answer-noted');
  await page.evaluate(() => document.querySelector('wayside-help')?.showEntry('gone'));
  await look('answer-withdrawn');
}

async function writing({ box, help, look, page }: Walk): Promise<void> {
  help.manifest.contact.hours = { days: [1], from: '03:00', until: '03:01' };
  await box.open();
  await box.arm(/card refused/).click();
  await box.arm('Write to us').click();
  const message = box.panel.getByLabel('Your message');
  const address = box.panel.getByLabel('Your e-mail address');
  await expect(message).toBeVisible();
  await look('contact');
  await message.fill('my parcel has not arrived');
  await expect(box.arm(/My parcel is late/)).toBeVisible();
  await look('contact-suggestion');
  await box.arm('Do not send: This page').click();
  await look('contact-removed');
  await address.fill('name@example');
  await box.arm(/^Send$/).click();
  await look('contact-wrong-address');
  await message.fill('');
  await box.arm(/^Send$/).click();
  await look('contact-no-message');
  help.failures.set('/v1/contacts', 503);
  await message.fill('Where is it?');
  await address.fill('name@example.com');
  await box.arm(/^Send$/).click();
  await expect(box.arm('Try again')).toBeVisible();
  await look('contact-failed');
  help.failures.clear();
  await box.arm('Try again').click();
  await expect(box.panel.getByRole('radio')).toHaveCount(7);
  await look('receipt-effort');
  await box.arm('Skip').click();
  await look('receipt');
  await page.keyboard.press('Escape');
  await look('closed-again');
  box.complaints = [];
}

async function talking({ box, look }: Walk): Promise<void> {
  await box.talk('/en/lamp');
  await look('talk');
  await box.write('my bank blocked the payment');
  await look('talk-answer');
  await box.write('card');
  await look('talk-choice');
  await box.write(NO_ANSWER);
  await look('talk-none');
  await box.write('I want to return an item');
  await look('talk-guide-offered');
  await box.arm(/Return an item\s*Step by step/).click();
  await look('guide');
  await box.arm('I changed my mind').click();
  await look('guide-step');
  await box.arm('Write to us').last().click();
  await expect(box.panel.getByLabel('Your message')).toBeVisible();
  await look('contact-conversation');
}

async function waiting({ box, help, look, page }: Walk): Promise<void> {
  help.delaysMs.set('/v1/catalogues', 3000);
  await box.visit('/en/imprint');
  await box.launcher.click();
  await expect(page.getByText('Loading help…')).toBeVisible();
  await look('loading');
  await expect(box.arm('All questions')).toBeVisible();
  await look('unmatched');
  await page.context().setOffline(true);
  await expect(box.panel).toContainText('You are offline.');
  await look('offline');
  await page.context().setOffline(false);
  await page.goto('about:blank');
  box.complaints = [];
}

async function failing({ box, help, look, page }: Walk): Promise<void> {
  help.failures.set('/v1/sites', 500);
  await box.visit();
  await box.launcher.click();
  await expect(box.panel).toContainText('Help cannot be reached');
  await look('unreachable');
  help.failures.set('/assets/', 0);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Help' })).toBeVisible();
  await look('link-instead');
  await page.goto('about:blank');
  box.complaints = [];
}

async function prompting({ box, help, look, page }: Walk): Promise<void> {
  help.manifest.prompts = {
    en: { 'payment-refused': ['refused', 'Why was my card refused?', 90] },
  };
  help.manifest.surveys = { ces: 'ces-5' };
  await box.visit();
  await page.locator('#card-number').evaluate((one) => one.setAttribute('aria-invalid', 'true'));
  await expect(page.locator('wayside-help #nudge')).toBeVisible();
  await look('nudge');
  await box.launcher.click();
  await expect(box.arms.first()).toContainText('Because your bank');
  await look('suggestions-signal');
  await box.arms.first().click();
  await box.arm('Yes').click();
  await expect(box.panel.getByRole('radio')).toHaveCount(5);
  await look('effort-5');
}

async function translated({ box, help, look, page }: Walk): Promise<void> {
  help.publish(ENGLISH, FRENCH, { surveys: { ces: 'ces-4' } });
  help.translate('ar', FURTHER.ar ?? []);
  await box.visit('/fr/payment');
  await box.launcher.click();
  await expect(box.arms.nth(1)).toBeVisible();
  await look('suggestions-french');
  await box.arms.first().click();
  await look('answer-french');
  await box.arm('Oui').click();
  await expect(box.panel.getByRole('radio')).toHaveCount(4);
  await look('effort-4-french');
  await page.goto(new URL('/ar/payment', page.url()).href);
  await expect(box.panel.locator('[part=answer]')).toBeVisible();
  await look('answer-arabic');
  await box.panel.locator('.back').click();
  await look('suggestions-arabic');
}

export const WALKS: Record<string, (walk: Walk) => Promise<void>> = {
  searching,
  reading,
  writing,
  talking,
  waiting,
  failing,
  prompting,
  translated,
};
