/**
 * Path patterns against a naive twin, stages and masking.
 * @module
 */

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { checkPattern } from '../../widget/core/check-pattern.ts';
import { type Journey, maskPath, matchPath, stageOf } from '../../widget/core/journey.ts';

test.describe('matchPath', () => {
  const cases: [pattern: string, path: string, matches: boolean][] = [
    ['/cart', '/cart', true],
    ['/cart', '/cart/', true],
    ['/cart/', '/cart', true],
    ['/cart', '/Cart', false],
    ['/cart', '/carts', false],
    ['/cart', '/shop/cart', false],
    ['/', '/', true],
    ['/', '', true],
    ['/', '/a', false],
    ['/orders/*', '/orders/1/2', true],
    ['/orders/*', '/orders/', true],
    ['/orders/*', '/orders', true],
    ['/orders*', '/orders-old/1', true],
    ['*/cart', '/fr/shop/cart', true],
    ['*', '', true],
    ['/*/b/*', '/a/b/b/c', true],
    ['/orders/:id', '/orders/AD-20611', true],
    ['/orders/:id', '/orders/AD-20611/edit', false],
    ['/orders/:id', '/orders/', false],
    ['/orders/:id/edit', '/orders/7/edit', true],
    ['/:language/{app/}?cart', '/fr/cart', true],
    ['/:language/{app/}?cart', '/fr/app/cart', true],
    ['/:language/{app/}?cart', '/fr/shop/cart', false],
    ['{/fr}?/cart', '/cart', true],
    ['{/fr}?/cart', '/fr/cart', true],
    ['/a{/:id}?/b', '/a/7/b', true],
    ['/a{/:id}?/b', '/a/b', true],
    ['/caf%C3%A9', '/café', true],
    ['/café', '/caf%c3%a9', true],
    ['/a/b', '/a%2Fb', false],
    ['/:part', '/a%2Fb', true],
    ['/100%', '/100%', true],
    ['/%ff', '/%ff', true],
    ['/a.b', '/a-b', false],
    ['/😀', '/%F0%9F%98%80', true],
  ];
  for (const [pattern, path, matches] of cases) {
    test(`${pattern} ${matches ? 'matches' : 'does not match'} ${path || 'nothing'}`, () => {
      expect(matchPath(pattern, path)).toBe(matches);
    });
  }

  test('agrees with a regular expression made from the pattern', () => {
    const literal = fc.constantFrom('/', 'a', 'b', '.', '$', 'ab');
    const atom = fc.oneof({ weight: 4, arbitrary: literal }, fc.constantFrom('*', ':x', '/'));
    const part = fc.oneof(
      { weight: 4, arbitrary: atom },
      fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => `{${atoms.join('')}}?`),
    );
    const pattern = fc.array(part, { maxLength: 7 }).map((parts) => `/${parts.join('')}`);
    const path = fc.array(literal, { maxLength: 9 }).map((parts) => `/${parts.join('')}`);
    fc.assert(
      fc.property(pattern, path, (some, other) => {
        fc.pre(checkPattern(some) === undefined);
        expect(matchPath(some, other)).toBe(naiveMatch(some, other));
      }),
      { numRuns: 3000 },
    );
  });

  test('never throws, whatever pattern and path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (some, path) => {
        expect(typeof matchPath(some, path)).toBe('boolean');
        expect(typeof matchPath(`/${some}`, path)).toBe('boolean');
      }),
    );
  });

  test('takes no longer than the lengths allow where a backtracking matcher would', () => {
    const started = performance.now();
    expect(matchPath(`/${'*a'.repeat(60)}`, `/${'a'.repeat(4000)}b`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** What a pattern means, said as a regular expression; good enough for short paths. */
function naiveMatch(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.$]/g, '\\$&')
    .replace(/:[a-z]+/g, '[^/]+')
    .replaceAll('{', '(?:')
    .replaceAll('}', ')')
    .replaceAll('*', '.*');
  const bare = path.replace(/\/+$/, '');
  const expression = new RegExp(`^${source}$`);
  return expression.test(bare) || expression.test(`${bare}/`);
}

test.describe('checkPattern', () => {
  const refused: [pattern: string, at: number][] = [
    ['', 0],
    ['cart', 0],
    ['https://x.example/cart', 0],
    ['/a?b=1', 2],
    ['/a#b', 2],
    ['/a/**', 3],
    ['/:id*', 4],
    ['/:id?', 4],
    ['/:', 1],
    ['/:1', 1],
    ['/a/(b)', 3],
    ['/a+', 2],
    ['/a\\*', 2],
    ['/{a', 1],
    ['/a}', 2],
    ['/{a}', 1],
    ['/{a}*', 1],
    ['/{a{b}?}?', 1],
    ['/:id/:id', 5],
  ];
  for (const [pattern, at] of refused) {
    test(`refuses ${pattern || 'nothing'} at character ${at}, and matches nothing by it`, () => {
      expect(checkPattern(pattern)).toMatchObject({ at, remedy: expect.stringMatching(/\.$/) });
      expect(matchPath(pattern, pattern)).toBe(false);
    });
  }

  test('refuses exactly what matches nothing', () => {
    const sign = fc.constantFrom(
      '/',
      ':',
      'a',
      'b',
      '1',
      '*',
      '{',
      '}',
      '}?',
      '?',
      '+',
      ':a',
      '/{',
    );
    const pattern = fc.array(sign, { maxLength: 9 }).map((signs) => `/y${signs.join('')}z`);
    fc.assert(
      fc.property(pattern, (some) => {
        // A path that it surely matches, if it is one: names filled, what may be left out left out.
        const path = some
          .replace(/:[a-z_]\w*/g, 'x')
          .replace(/\{[^{}]*\}\?/g, '')
          .replace(/[*{}?]/g, '');
        expect(matchPath(some, path), `${some} ${path}`).toBe(checkPattern(some) === undefined);
      }),
      { numRuns: 5000 },
    );
  });
});

test.describe('stageOf', () => {
  const journey: Pick<Journey, 'stages'> = {
    stages: [
      { id: 'product', title: {}, match: ['/p/*'] },
      { id: 'cart', title: {}, match: ['/cart', '/p/cart'], selector: '#cart' },
      { id: 'done', title: {}, match: [], selector: '.done' },
    ],
  };
  const none = () => false;

  test('a declared stage beats everything', () => {
    const page = { path: '/cart', declared: 'product', hasSelector: () => true };
    expect(stageOf(page, journey)).toEqual({ stage: 'product', from: 'declared' });
  });

  test('a page may declare that it is at no stage', () => {
    const page = { path: '/cart', declared: 'unmatched', hasSelector: none };
    expect(stageOf(page, journey)).toEqual({ stage: 'unmatched', from: 'declared' });
  });

  test('a declared stage that the journey does not know counts as not declared', () => {
    const page = { path: '/cart', declared: 'basket', hasSelector: none };
    expect(stageOf(page, journey)).toEqual({ stage: 'cart', from: 'pattern' });
  });

  test('a selector beats a pattern of an earlier stage', () => {
    const hasSelector = (selector: string) => selector === '.done';
    const found = stageOf({ path: '/p/lamp', hasSelector }, journey);
    expect(found).toEqual({ stage: 'done', from: 'selector' });
  });

  test('the first stage with a matching pattern wins', () => {
    const found = stageOf({ path: '/p/cart', hasSelector: none }, journey);
    expect(found).toEqual({ stage: 'product', from: 'pattern' });
  });

  test('a page that nothing matches is unmatched', () => {
    const found = stageOf({ path: '/about', hasSelector: none }, journey);
    expect(found).toEqual({ stage: 'unmatched', from: 'none' });
  });
});

test.describe('maskPath', () => {
  const cases: [path: string, masked: string][] = [
    ['/', '/'],
    ['/en/cart', '/en/cart'],
    ['/en/product/oslo-lamp', '/en/product/oslo-lamp'],
    ['/how-to-return-an-item-in-30-days', '/how-to-return-an-item-in-30-days'],
    ['/orders/AD-20611', '/orders/:id'],
    ['/orders/ad206', '/orders/:id'],
    ['/users/7/edit', '/users/:id/edit'],
    ['/u/6ba7b810-9dad-41d1-80b4-00c04fd430c8', '/u/:id'],
    ['/u/jo@example.com', '/u/:id'],
    ['/u/jo%40example.com', '/u/:id'],
    ['/reset/eyJhbGciOiJIUzI1NiJ9', '/reset/:id'],
    ['/reset/abcdefabcdefabcdefabcdefabcdefabcdefabcd', '/reset/:id'],
    ['/t/9f86d081884c', '/t/:id'],
    ['/lamp-123456.html', '/:id'],
    ['/cart?email=jo@example.com', '/cart'],
    ['/cart#token=1', '/cart'],
    ['/orders/:id', '/orders/:id'],
  ];
  for (const [path, masked] of cases) {
    test(`${path} leaves the page as ${masked}`, () => {
      expect(maskPath(path)).toBe(masked);
    });
  }

  test('is at most 200 characters long', () => {
    expect(maskPath(`/${'ab/'.repeat(66)}`)).toHaveLength(199);
    expect(maskPath(`/${'ab/'.repeat(66)}cde`)).toHaveLength(200);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, more) => {
        const masked = maskPath(path + more);
        expect(maskPath(masked)).toBe(masked);
      }),
    );
  });

  test('leaves no run of five digits and no address', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.stringMatching(/^\d{5,12}$/), fc.emailAddress(), (...some) => {
        const masked = maskPath(`${some[0]}/x${some[1]}/${encodeURIComponent(some[2])}/end`);
        expect(masked).not.toMatch(/\d{5}|@|%40/);
      }),
    );
  });
});
