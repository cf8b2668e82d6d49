import { expect, test } from '@playwright/test';
import { ShareCell } from '../../server/dashboard/figures.tsx';
import { shortenAll } from '../../server/dashboard/pages/questions/searches.tsx';
import type { SiteVisit } from '../../server/dashboard/visit.ts';
import { formatOf } from '../../server/dashboard/words/format.ts';
import { WORDS } from '../../server/dashboard/words/words.ts';
import { makeShare } from '../../server/metrics/figure.ts';

const visit = { format: formatOf('en', 'UTC'), words: WORDS.en } as SiteVisit;

function written(count: number, of: number): string {
  const cell = String(ShareCell({ visit, share: makeShare(count, of) }));
  return cell
    .replace(/<[^>]*>/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}

test('a share has a decimal where a whole per cent would lie outside its own interval', () => {
  expect(written(489, 86_702)).toBe('0.6% 0.5 to 0.6');
  expect(written(12_500, 100_000)).toBe('12.5% 12.3 to 12.7');
  expect(written(1, 1000)).toBe('0.1% 0.0 to 0.6');
  expect(written(320, 1000)).toBe('32% 29.2 to 35.0');
  expect([written(0, 40), written(40, 40)]).toEqual(['0% 0.0 to 8.8', '100% 91.2 to 100.0']);
});

test('stages that begin alike are told apart over their columns', () => {
  const titles = ['Paiement', 'Commande', 'Commande passée'];
  expect(shortenAll(titles).map(([, short]) => short)).toEqual(['Paie', 'Comm', 'C.\u00a0pa']);
  expect(shortenAll(['Order placed', 'Returns'])[0]).toEqual(['Order placed', 'Orde']);
});
