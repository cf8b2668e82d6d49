import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { uuidV4, uuidV7 } from '../../widget/core/uuid.ts';

const bytes = (value: number) => (count: number) => new Uint8Array(count).fill(value);
const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test.describe('Identifiers', () => {
  test('of version 7 begin with their time and sort by it', () => {
    expect(uuidV7(0x0199_1234_5678, bytes(0xff))).toBe('01991234-5678-7fff-bfff-ffffffffffff');
    fc.assert(
      fc.property(times, times, (one, other) => {
        const [a, b] = [uuidV7(one, bytes(0x5a)), uuidV7(other, bytes(0x5a))];
        expect(Math.sign(one - other)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test('have the form of RFC 9562 whatever the bytes', () => {
    fc.assert(
      fc.property(times, fc.uint8Array({ minLength: 16, maxLength: 16 }), (time, random) => {
        const form = /^[0-9a-f]{8}-[0-9a-f]{4}-([47])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
        expect(form.exec(uuidV7(time, () => random.slice()))?.[1]).toBe('7');
        expect(form.exec(uuidV4(() => random.slice()))?.[1]).toBe('4');
      }),
    );
  });
});
