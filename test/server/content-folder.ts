/**
 * A small site of a temporary folder, sound in every part, to be broken one file at a time.
 * @module
 */

import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** 15 November 2026, noon in Paris. */
export const NOON = Date.UTC(2026, 10, 15, 11);

export const SITE = `id: shop
name: Shop
languages: [en, fr]
timeZone: Europe/Paris
`;

export const JOURNEY = `stages:
  - id: cart
    title: { en: Cart, fr: Panier }
    match: ["/cart"]
  - id: delivery
    title: { en: Delivery, fr: Livraison }
    match: ["/orders/*"]
contact: ["/contact"]
signals:
  - id: slow
    kind: dwell
    seconds: 45
    stages: [cart]
    reason: { en: Because it takes a while, fr: Parce que cela dure }
`;

export const FILES: Record<string, string> = {
  'site.yaml': SITE,
  'journey.yaml': JOURNEY,
  'en/delivery/track-order.md': anEntry('track-order', 'Where is my order?'),
  'en/delivery/late-parcel.md': anEntry('late-parcel', 'My parcel is late'),
  'fr/livraison/suivi.md': anEntry('track-order', 'Où est ma commande ?'),
  'fr/livraison/retard.md': anEntry('late-parcel', 'Mon colis est en retard'),
  'guides/en/late.md': '---\nid: late\ntitle: It is late\n---\n## Start\n\n- [Write](#contact)\n',
};

/** An entry as its file says it; `fields` are further lines of its block. */
export function anEntry(
  id: string,
  question: string,
  { fields = 'stages: [delivery]', answer = `The answer to ${id}.` } = {},
): string {
  return `---\nid: ${id}\nquestion: ${question}\n${fields}\n---\n${answer}\n`;
}

export interface ContentFolder {
  path: string;
  write(file: string, text: string | Uint8Array): Promise<void>;
  /** Writes beside the file and moves it over, as many editors do. */
  replace(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Deletes everything. */
  discard(): Promise<void>;
}

/** Makes a folder with these files; without an argument, with those of the small site. */
export async function makeContent(
  files: Record<string, string | Uint8Array> = FILES,
): Promise<ContentFolder> {
  const path = await mkdtemp(join(tmpdir(), 'wayside-content-'));
  const folder: ContentFolder = {
    path,
    async write(file, text) {
      await mkdir(dirname(join(path, file)), { recursive: true });
      await writeFile(join(path, file), text);
    },
    async replace(file, text) {
      await folder.write(`${file}~`, text);
      await rename(join(path, `${file}~`), join(path, file));
    },
    remove: (file) => rm(join(path, file), { recursive: true }),
    discard: () => rm(path, { recursive: true, force: true }),
  };
  for (const [file, text] of Object.entries(files)) await folder.write(file, text);
  return folder;
}
