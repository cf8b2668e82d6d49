import { expect, test } from '@playwright/test';
import { buildIndex, type IndexedEntry, search } from '../../widget/core/search-all.ts';

/** A small shop's help in the words of an editor; the questions below are in those of visitors. */
const ENTRIES: IndexedEntry[] = [
  entry(
    'track',
    'Where is my order?',
    ['track my parcel', 'delivery status'],
    'Each order has a tracking link in the confirmation email.',
  ),
  entry(
    'late',
    'My parcel is late',
    ['order not here yet', 'delivery delayed'],
    'Wait two working days after the promised date, then write to us.',
  ),
  entry(
    'return',
    'How do I return an item?',
    ['send something back', 'withdraw from a purchase'],
    'Print the label in your account within thirty days.',
  ),
  entry(
    'refund',
    'When will I get my refund?',
    ['money back after a return'],
    'Five working days after the parcel reached our warehouse.',
  ),
  entry(
    'cancel',
    'Can I cancel my order?',
    ['stop an order I just placed'],
    'Until it leaves the warehouse, from your account.',
  ),
  entry(
    'address',
    'How do I change the delivery address?',
    ['wrong address on my order'],
    'Edit it in the order before it is packed.',
  ),
  entry(
    'password',
    'I forgot my password',
    ['cannot log in', 'reset my login'],
    'Ask for a new one on the sign-in page.',
  ),
  entry(
    'delete',
    'How do I delete my account?',
    ['remove my personal data'],
    'Under Privacy in your account; invoices are kept for ten years.',
  ),
  entry(
    'invoice',
    'Where can I download an invoice?',
    ['VAT receipt for my company'],
    'Open the order and choose Invoice.',
  ),
  entry(
    'voucher',
    'My discount code does not work',
    ['promo code refused', 'voucher not accepted'],
    'Codes expire, and only one can be used for each order.',
  ),
  entry(
    'payment',
    'Which payment methods do you accept?',
    ['pay by card or PayPal', 'buy now, pay later'],
    'Cards, PayPal and bank transfer.',
  ),
  entry(
    'declined',
    'My card was declined',
    ['payment failed at the checkout'],
    'Ask your bank, or try another card.',
  ),
  entry(
    'warranty',
    'How long is the warranty?',
    ['product broke after a year'],
    'Two years from delivery, by law.',
  ),
  entry(
    'stock',
    'When will an item be back in stock?',
    ['sold out', 'notify me when available'],
    'Leave your address on the product page.',
  ),
  entry(
    'abroad',
    'Do you deliver abroad?',
    ['shipping to Switzerland', 'international orders'],
    'To all countries of the European Union.',
  ),
  entry(
    'gift',
    'Can you wrap a gift?',
    ['gift wrapping with a card'],
    'Tick the box in the basket.',
  ),
];

function entry(id: string, question: string, alternates: string[], answer: string): IndexedEntry {
  return { id, question, alternates, answer };
}

const QUESTIONS: [text: string, entry: string][] = [
  ['where has my package got to', 'track'],
  ["my delivery still hasn't arrived", 'late'],
  ['i want to send these shoes back', 'return'],
  ['how long until i am reimbursed', 'refund'],
  ['please cancel what i bought this morning', 'cancel'],
  ['i typed the wrong street', 'address'],
  ['cant sign in anymore', 'password'],
  ['close my account for good', 'delete'],
  ['need a receipt with vat', 'invoice'],
  ['coupon rejected', 'voucher'],
  ['do you take credit cards', 'payment'],
  ['bank refused my card', 'declined'],
  ['is there a guarantee', 'warranty'],
  ['tell me when it is available again', 'stock'],
  ['do you ship overseas', 'abroad'],
  ['gift wraping', 'gift'],
  ['refnud', 'refund'],
  ['forgoten pasword', 'password'],
  ['canceling', 'cancel'],
  ['wrapped as a present', 'gift'],
];

const index = buildIndex(ENTRIES, { language: 'en' });
const rankOf = ([text, expected]: [string, string], typing = false) =>
  search(index, text, { limit: 3, typing }).hits.findIndex(({ id }) => id === expected);

test('visitors’ words find the editor’s: at least 19 of 20 first, all among three', () => {
  const missed = QUESTIONS.filter((question) => rankOf(question) !== 0).map(([text]) => text);
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(1);
  const lost = QUESTIONS.filter((question) => rankOf(question) < 0).map(([text]) => text);
  expect(lost).toEqual([]);
});

test('words of other subjects and other places mean the same', () => {
  const pairs: [question: string, asked: string][] = [
    ['Where do I put my pram?', 'stroller'],
    ['The lift is out of order', 'elevator'],
    ['Is the solicitor paid?', 'attorney'],
    ['My trousers are too short', 'jeans'],
    ['There is no signal', 'bad reception'],
    ['The boiler is cold', 'radiator off'],
  ];
  const others = buildIndex(
    pairs.map(([question], at) => ({ ...{ id: `${at}`, alternates: [], answer: '' }, question })),
    { language: 'en' },
  );
  const found = pairs.map(([, asked]) => search(others, asked).hits[0]?.id);
  expect(found).toEqual(pairs.map((_, at) => `${at}`));
});

test('two thirds of a question are enough for at least 18 of 20', () => {
  const found = QUESTIONS.filter(([text, expected]) => {
    const typed = text.slice(0, Math.ceil((text.length * 2) / 3));
    return rankOf([typed, expected], true) >= 0;
  });
  expect(found.length).toBeGreaterThanOrEqual(18);
});

test('what nothing answers is trusted less than what something does', () => {
  const strange = [
    'opening hours of the museum',
    'recipe for apple cake',
    'who won the match',
    'will it rain tomorrow',
    'capital of australia',
    'play some quiet music',
  ];
  const mean = (texts: string[]) =>
    texts.reduce((sum, text) => sum + search(index, text).confidence, 0) / texts.length;
  expect(mean(strange)).toBeLessThan(mean(QUESTIONS.map(([text]) => text)) / 2);
  for (const text of strange) expect(search(index, text).verdict).not.toBe('answer');
});

test('words without a subject that no entry has leave an answer sure', () => {
  for (const text of ['forgot password', 'please, i really forgot your password, thanks']) {
    expect(search(index, text).verdict, text).toBe('answer');
  }
});

test('words that all had to be read as others are no sure question, however near they come', () => {
  const misspelt = [
    'forgto my pasword',
    'dowload an invocie',
    'discont coed',
    'warantty',
    'swizterland',
  ];
  for (const text of misspelt) {
    expect(search(index, text).verdict, text).toBe('choose');
  }
});

test('when, how and for whom something is asked takes nothing from its answer', () => {
  const asked = [
    'forgot my password yesterday',
    'cancel my november order',
    'where is my october invoice',
    'quickly cancel my order',
    'my husband forgot his password',
  ];
  for (const text of asked) expect(search(index, text).verdict, text).toBe('answer');
});

test('our words about another subject are no sure question where a third of what they tell is strange', () => {
  const strange = [
    'delete my facebook account',
    'forgot my netflix password',
    'can i cancel my flight',
    'can you wrap a sandwich',
    // Only the answer to another question has it.
    'cancel my label',
  ];
  for (const text of strange) expect(search(index, text).verdict, text).toBe('choose');
  const familiar = [
    'forgot and reset my facebook password',
    'cancel the order i just placed on facebook',
    'my discount code for the warehouse',
    // Its own answer has it.
    'voucher expired',
  ];
  for (const text of familiar) expect(search(index, text).verdict, text).toBe('answer');
});

test('what is asked plainly is answered at once, and rightly: at least 6 of 20', () => {
  const answered = QUESTIONS.filter(([text]) => search(index, text).verdict === 'answer');
  expect(answered.length).toBeGreaterThanOrEqual(6);
  expect(answered.filter((question) => rankOf(question) !== 0)).toEqual([]);
});

test('a single entry is no answer to what has next to nothing in common with it', () => {
  const alone = buildIndex(
    [entry('return', 'How do I return an item?', [], 'Print the label in your account.')],
    { language: 'en' },
  );
  for (const strange of ['do you accept dogs', 'which methods do you accept']) {
    const { hits, verdict } = search(alone, strange);
    expect(hits, strange).toHaveLength(1);
    expect(verdict, strange).toBe('none');
  }
});
