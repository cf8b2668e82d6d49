import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { ByteReader, ByteWriter } from '../../server/store/packed-bytes.ts';

test('numbers come back as they were written, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      const reader = new ByteReader(writer.finish());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
});

test('a number below 128 is one byte', () => {
  const writer = new ByteWriter();
  writer.number(127);
  expect(writer.length).toBe(1);
  writer.number(128);
  expect(writer.length).toBe(3);
});

test('what was forgotten is not read, and reading past the end gives zeros', () => {
  const writer = new ByteWriter();
  writer.number(5);
  writer.clear();
  writer.number(7);
  const reader = new ByteReader(writer.finish());
  expect([reader.number(), reader.number()]).toEqual([7, 0]);
});
