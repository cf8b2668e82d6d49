import { mock } from 'node:test';
import { expect, test } from '@playwright/test';
import { Kept } from '../../server/kept.ts';

/** Keeps texts of up to 10 characters together, each under itself; tells how often each was made. */
function createKept() {
  const kept = new Kept<string>({ bytesMax: 20, bytesOf: ({ length }) => length });
  const made: string[] = [];
  const ask = (text: string) =>
    kept.get(text, async () => {
      made.push(text);
      return text;
    });
  return { ask, made };
}

test('a value is made once for its key', async () => {
  const { ask, made } = createKept();
  for (const text of ['one', 'two', 'one', 'two']) expect(await ask(text)).toBe(text);
  expect(made).toEqual(['one', 'two']);
});

test('where there is no more room, those asked for longest ago are made again', async () => {
  const { ask, made } = createKept();
  for (const text of ['one', 'two', 'one', 'three', 'one', 'two']) await ask(text);
  expect(made).toEqual(['one', 'two', 'three', 'two']);
});

test('what is too large is given all the same, and the next finds its room again', async () => {
  const { ask, made } = createKept();
  for (const text of ['all of eleven', 'all of eleven', 'one', 'one']) await ask(text);
  expect(made).toEqual(['all of eleven', 'all of eleven', 'one']);
});

test('a value without any bytes takes room for its key', async () => {
  const made: string[] = [];
  const kept = new Kept<number>({ bytesMax: 10, bytesOf: () => 0 });
  const ask = (key: string) => kept.get(key, async () => made.push(key));
  for (const key of ['first', 'second', 'first']) await ask(key);
  expect(made).toEqual(['first', 'second', 'first']);
});

test('what is asked for twice at once takes room once', async () => {
  const { ask, made } = createKept();
  await Promise.all([ask('three'), ask('three')]);
  for (const text of ['four', 'three', 'four']) await ask(text);
  expect(made).toEqual(['three', 'three', 'four']);
});

test('what could not be made is tried again', async () => {
  const kept = new Kept<string>({ bytesMax: 10, bytesOf: ({ length }) => length });
  await expect(kept.get('a', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await kept.get('a', async () => 'found')).toBe('found');
});

test('nothing is kept for longer than an hour, however often it is asked for', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const { ask, made } = createKept();
    await ask('one');
    mock.timers.tick(59 * 60 * 1000);
    await ask('one');
    expect(made).toEqual(['one']);
    mock.timers.tick(60 * 1000);
    await ask('one');
    expect(made).toEqual(['one', 'one']);
  } finally {
    mock.timers.reset();
  }
});

test('what went before its time and was made again has an hour of its own', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const { ask, made } = createKept();
    await ask('one');
    await ask('all of eleven');
    mock.timers.tick(30 * 60 * 1000);
    await ask('one');
    mock.timers.tick(59 * 60 * 1000);
    await ask('one');
    expect(made).toEqual(['one', 'all of eleven', 'one']);
  } finally {
    mock.timers.reset();
  }
});
