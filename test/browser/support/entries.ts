/**
 * A small help site in two languages, compiled as the server would.
 * @module
 */

import { createHash } from 'node:crypto';
import { buildIndex, serialiseLearned, serialiseRanker } from '../../../widget/core/build-index.ts';
import {
  type Block,
  type Catalogue,
  countWords,
  type Entry,
  type Guide,
  type Manifest,
  plainText,
} from '../../../widget/core/catalogue.ts';
import { german } from '../../../widget/core/languages/de.ts';
import { english } from '../../../widget/core/languages/en.ts';
import { spanish } from '../../../widget/core/languages/es.ts';
import { french } from '../../../widget/core/languages/fr.ts';
import { neutralLanguage } from '../../../widget/core/languages/neutral.ts';

export const SITE = 'shop';

/** An entry with every field filled; `text` is its answer in one paragraph. */
export function anEntry(given: Partial<Entry> & { text?: string } = {}): Entry {
  const { text = 'This is the answer.', ...fields } = given;
  const document: Block[] = given.document ?? [{ type: 'paragraph', children: [text] }];
  const entry: Entry = {
    id: 'entry',
    hash: '',
    topic: 'payment',
    question: 'A question?',
    alternates: [],
    stages: [],
    pages: [],
    signals: [],
    related: [],
    formerly: [],
    words: countWords(plainText(document)),
    ...fields,
    document,
  };
  return { ...entry, hash: hashOf(JSON.stringify(entry)) };
}

export type SiteLanguage = keyof typeof MODULES;
const MODULES = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  ar: neutralLanguage('ar'),
};

export function aCatalogue(
  language: SiteLanguage,
  entries: Entry[],
  guides: Guide[] = [],
): Catalogue {
  const indexed = entries.map((entry) => ({ ...entry, answer: plainText(entry.document) }));
  const index = buildIndex(indexed, { language: MODULES[language] });
  const folders = [...new Set(entries.map(({ topic }) => topic))];
  const topics = folders.map((id) => ({ id, title: id.charAt(0).toUpperCase() + id.slice(1) }));
  return {
    ...{ v: 1, site: SITE, language, topics, entries, guides },
    index: serialiseLearned(index),
    ranker: serialiseRanker(index),
  };
}

export function aManifest(catalogues: Record<string, string>, given: Partial<Manifest>): Manifest {
  return {
    v: 1,
    site: SITE,
    name: 'Atelier Démo',
    languages: ['en', 'fr'],
    launcher: { en: 'Help', fr: 'Aide' },
    catalogues,
    journey: {
      stages: [
        { id: 'product', title: { en: 'Product', fr: 'Produit' }, match: ['/{:language/}?lamp'] },
        {
          id: 'payment',
          title: { en: 'Payment', fr: 'Paiement' },
          match: ['/{:language/}?payment'],
        },
      ],
      contact: [],
      signals: [
        {
          id: 'payment-refused',
          kind: 'form-error',
          field: 'card-number',
          reason: {
            en: 'Because your bank refused the payment',
            fr: 'Parce que votre banque a refusé le paiement',
          },
        },
      ],
      budget: { promptsPerSession: 1, secondsBetween: 60 },
    },
    suggested: {
      en: { payment: [['refused', 'Why was my card refused?', 100]] },
      fr: { payment: [['refused', 'Pourquoi ma carte est-elle refusée ?', 100]] },
    },
    contact: { address: 'help@example.com', timeZone: 'Europe/Paris' },
    surveys: { ces: 'ces-7' },
    refreshSeconds: 60,
    ...given,
  };
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const REFUSED: Block[] = [
  {
    type: 'paragraph',
    children: [
      'Your bank decides, not the shop. Nothing was charged: a reserved amount is freed by the bank ' +
        'within 7 days.',
    ],
  },
  { type: 'heading', level: 3, children: ['What to try, in this order'] },
  {
    type: 'list',
    ordered: true,
    start: 1,
    items: [
      'Check the number, the date and the three digits on the back.',
      'Confirm the payment in your bank’s app, then press again.',
      'Use another way to pay. Your cart is kept for 48 hours.',
    ].map((text) => [{ type: 'paragraph', children: [text] }]),
  },
  {
    type: 'table',
    align: [null, null],
    head: [['Message'], ['What it means']],
    rows: [
      [['Refused'], ['The bank said no, often a limit']],
      [['Expired'], ['More than 10 minutes went by']],
    ],
  },
  {
    type: 'paragraph',
    children: [
      'See also ',
      { type: 'entry', id: 'ways', children: ['Which ways to pay do you accept?'] },
      ' and ',
      { type: 'link', href: 'https://bank.example/limits', children: ['your bank’s limits'] },
      '. The code is ',
      { type: 'code', text: 'DECLINED-05' },
      '.',
    ],
  },
];

export const ENGLISH: Entry[] = [
  anEntry({
    id: 'refused',
    question: 'Why was my card refused?',
    alternates: ['card declined', 'payment failed', 'my bank blocked the payment'],
    stages: ['payment'],
    signals: ['payment-refused'],
    document: REFUSED,
  }),
  anEntry({
    id: 'ways',
    question: 'Which ways to pay do you accept?',
    alternates: ['visa mastercard', 'do you take paypal'],
    stages: ['payment', 'product'],
    text: 'Cards, bank transfer and gift cards. We do not take cheques or cash.',
  }),
  anEntry({
    id: 'instalments',
    question: 'Can I pay in three instalments?',
    alternates: ['pay in 3 times', 'pay later'],
    stages: ['payment'],
    text: 'From 90 €, you pay in 3 equal parts: today, after 30 and after 60 days. No fee.',
  }),
  anEntry({
    id: 'gift-total',
    question: 'I entered a gift card but the total did not change',
    alternates: ['gift card not working'],
    stages: ['payment'],
    text: 'Press Apply beside the code. What is left on the card stays on it for two years.',
  }),
  anEntry({
    id: 'save-card',
    question: 'Is it safe to save my card?',
    alternates: ['stored card details'],
    stages: ['payment'],
    text: 'Your card is kept by the bank that handles the payment, never by us.',
  }),
  anEntry({
    id: 'late',
    topic: 'delivery',
    question: 'My parcel is late. What can I do?',
    alternates: ['parcel has not arrived', 'where is my package'],
    formerly: ['parcel-late'],
    text: 'Most late parcels arrive within two days. From the fifth day you choose: a new parcel or your money back.',
  }),
  anEntry({
    id: 'phone',
    topic: 'about',
    question: 'How can I reach you by phone?',
    alternates: ['telephone number', 'call you'],
    text: 'We have no telephone line. Write to us, a person answers.',
  }),
];

/** A step of a guide; what a choice leads to is told by its first sign: `#step`, `entry`, `!`. */
function aStep(
  title: string,
  question: string,
  choices: Record<string, string>,
): Guide['steps'][0] {
  const lead = (to: string): Guide['steps'][0]['choices'][0]['to'] => {
    if (to === '!') return { type: 'contact' };
    return to.startsWith('#') ? { type: 'step', id: to.slice(1) } : { type: 'entry', id: to };
  };
  return {
    id: title.toLowerCase(),
    title,
    body: [{ type: 'paragraph', children: [question] }],
    choices: Object.entries(choices).map(([label, to]) => ({ label, to: lead(to) })),
  };
}

export const GUIDES: Guide[] = [
  {
    id: 'return-an-item',
    title: 'Return an item',
    stages: ['delivery'],
    pages: ['/{:language/}?lamp'],
    steps: [
      aStep('Reason', 'Why would you like to return it?', {
        'I changed my mind': '#condition',
        'It is late': 'late',
      }),
      aStep('Condition', 'Is the item still in its box?', {
        Yes: '#label',
        'Opened, not used': '#label',
        Used: '!',
      }),
      aStep('Label', 'Print the label and drop the parcel within 7 days.', {
        'Which ways to pay?': 'ways',
        'Talk to us': '!',
      }),
    ],
  },
];

export const FRENCH: Entry[] = [
  anEntry({
    id: 'refused',
    question: 'Pourquoi ma carte est-elle refusée ?',
    alternates: ['carte refusée', 'paiement refusé'],
    stages: ['payment'],
    signals: ['payment-refused'],
    text: 'Votre banque décide, pas la boutique. Rien n’a été débité.',
  }),
  anEntry({
    id: 'ways',
    question: 'Quels moyens de paiement acceptez-vous ?',
    alternates: ['paypal', 'visa'],
    stages: ['payment'],
    text: 'Cartes, virement et cartes cadeaux. Ni chèques ni espèces.',
  }),
  anEntry({
    id: 'gift-total',
    question: 'J’ai saisi une carte cadeau mais le total n’a pas changé',
    alternates: ['carte cadeau ne marche pas'],
    stages: ['payment'],
    text: 'Appuyez sur Appliquer à côté du code. Le reste est valable deux ans.',
  }),
];

/** A few entries of the further languages of the interface, each with the question to ask for it. */
export const FURTHER: Partial<Record<SiteLanguage, Entry[]>> = {
  de: [
    anEntry({
      id: 'refused',
      question: 'Warum wurde meine Karte abgelehnt?',
      alternates: ['Zahlung fehlgeschlagen'],
      stages: ['payment'],
      text: 'Ihre Bank entscheidet, nicht der Laden. Es wurde nichts abgebucht.',
    }),
  ],
  es: [
    anEntry({
      id: 'refused',
      question: '¿Por qué han rechazado mi tarjeta?',
      alternates: ['pago rechazado'],
      stages: ['payment'],
      text: 'Lo decide su banco, no la tienda. No se ha cobrado nada.',
    }),
  ],
  ar: [
    anEntry({
      id: 'refused',
      question: 'لماذا رُفضت بطاقتي؟',
      alternates: ['رفض الدفع'],
      stages: ['payment'],
      text: 'مصرفك هو من يقرر، لا المتجر. لم يُخصم أي مبلغ. الرمز DECLINED-05.',
    }),
    anEntry({
      id: 'ways',
      question: 'ما طرق الدفع المقبولة؟',
      stages: ['payment'],
      text: 'البطاقات والتحويل المصرفي وبطاقات الهدايا.',
    }),
  ],
};
