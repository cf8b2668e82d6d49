/**
 * What leaves a visitor's words before they leave the page.
 * @module
 */

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { looksRandom } from '../../widget/core/random-words.ts';
import { redact, redactWords } from '../../widget/core/redact.ts';

const CASES: [text: string, redacted: string][] = [
  ['where is my parcel', 'where is my parcel'],
  ['write to jo.smith+x@mail.example.co.uk.', 'write to [email].'],
  ['<jo@example.com>, please', '<[email]>, please'],
  ['jo%40example.com', '[email]'],
  ['Élodie: élodie@exemple.fr', 'Élodie: [email]'],
  ['@jo.smith on the phone', '[email] on the phone'],
  ['3 @ 5 each', '3 @ 5 each'],
  ['call +33 6 12 34 56 78', 'call [phone]'],
  ['06.12.34.56.78', '[phone]'],
  ['06 12 34 56 78', '[phone]'],
  ['(555) 123-4567', '([phone]'],
  ['card 4111 1111 1111 1111 refused', 'card [card] refused'],
  ['4111111111111111', '[card]'],
  ['4111 1111 1111 1112', '[number]'],
  // The check digit is right in all four; cards have 13 to 19 digits.
  ['400000000002', '[number]'],
  ['4000000000006', '[card]'],
  ['4000000000000000006', '[card]'],
  ['40000000000000000002', '[number]'],
  // Phone numbers have 9 to 15 digits.
  ['01 23 45 67', '[number]'],
  ['01 23 45 67 8', '[phone]'],
  ['+123456789012345', '[phone]'],
  ['+1234567890123456', '[number]'],
  // Seven digits in groups identify.
  ['123 456', '123 456'],
  ['123 4567', '[number]'],
  ['FR76 3000 6000 0112 3456 7890 189 and then', '[iban] and then'],
  ['fr7630006000011234567890189', '[iban]'],
  ['GB29 NWBK 6016 1331 9268 19', '[iban]'],
  ['order AD-20611', 'order AD-[number]'],
  ['order AD-2061', 'order AD-2061'],
  ['order 20611, item 3', 'order [number], item 3'],
  ['75011 Paris', '[number] Paris'],
  ['٠٦١٢٣', '[number]'],
  ['123 456 789', '[number]'],
  ['it costs 1 299,00 €', 'it costs 1 299,00 €'],
  ['from 2024 to 2026', 'from 2024 to 2026'],
  ['on 12/05/2024', 'on 12/05/2024'],
  ['on 2024-05-12', 'on 2024-05-12'],
  ['30 days, 10 %, 3x', '30 days, 10 %, 3x'],
  [
    'https://x.example/reset?token=a1b2c3d4e5f6a7b8&x=1',
    'https://x.example/reset?token=[token]&x=1',
  ],
  ['6ba7b810-9dad-41d1-80b4-00c04fd430c8', '[token]'],
  ['remboursement anticonstitutionnellement', 'remboursement anticonstitutionnellement'],
  ['iphone14promax', 'iphone14promax'],
  ['', ''],
];

for (const [text, redacted] of CASES) {
  test(`“${text}” becomes “${redacted}”`, () => {
    expect(redact(text)).toBe(redacted);
  });
}

const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.stringMatching(/^[\d ().+-]{1,24}$/),
      fc.stringMatching(/^[A-Z]{2}\d{2}[ A-Z\d]{0,40}$/),
      fc.emailAddress(),
      fc.uuid(),
      fc.constantFrom(' ', '@', '[email]', '[number]', '-', '.'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('redacting twice changes nothing', () => {
  fc.assert(
    fc.property(words, (text) => {
      const once = redact(text);
      expect(redact(once)).toBe(once);
    }),
    { numRuns: 5000 },
  );
});

test('leaves no run of five digits, whatever stands around it', () => {
  fc.assert(
    fc.property(words, fc.stringMatching(/^\d{5,30}$/), words, (before, digits, after) => {
      expect(redact(before + digits + after)).not.toMatch(/\p{Nd}{5}/u);
    }),
    { numRuns: 2000 },
  );
});

test('leaves no address, whatever stands around it', () => {
  fc.assert(
    fc.property(words, fc.emailAddress(), words, (before, address, after) => {
      const domain = address.slice(address.lastIndexOf('@'));
      expect(redact(`${before} ${address} ${after}`)).not.toContain(domain);
    }),
  );
});

test('takes time that grows with the length alone, on the worst that was thought of', () => {
  const LENGTH = 100_000;
  const worst = [
    'a',
    '1',
    '1 ',
    'a@',
    '@',
    'fr76',
    'FR76 ',
    'a1',
    'AB12 A1',
    '-',
    '1-',
    '([',
    'a.',
  ];
  for (const piece of worst) {
    const text = piece.repeat(LENGTH / piece.length);
    const started = performance.now();
    redact(text);
    expect(performance.now() - started, piece).toBeLessThan(500);
  }
});

test('a word of a language does not look random, a key does', () => {
  expect(looksRandom('Rechtsschutzversicherungsgesellschaft')).toBe(false);
  expect(looksRandom('covid19vaccine')).toBe(false);
  expect(looksRandom('sk_live_4eC39HqLyjWDarjtT1zdp7dc')).toBe(true);
});

test('what leaves the page keeps its bound, also where redacting lengthens it', () => {
  expect(redactWords('x@y '.repeat(50), 200)).toHaveLength(200);
  expect(redactWords('tea '.repeat(50), 200)).toHaveLength(199);
  expect(redactWords(`${'tea '.repeat(50)}t`, 200)).toBe('tea '.repeat(50));
});

test('what leaves the page is never half a character', () => {
  expect(redactWords(`${'tea '.repeat(49)}tea😀`, 200)).toBe(`${'tea '.repeat(49)}tea`);
  expect(redactWords('tea\ud83d cup\0', 200)).toBe('tea cup');
  expect(redactWords('tea 😀', 200)).toBe('tea 😀');
});
