/**
 * The pictures of a site: what they are and how large, read from the files themselves, so that a
 * page can keep their place before they come.
 * @module
 */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Picture } from './library.ts';
import type { Finding } from './problem.ts';

/** What the addresses of pictures begin with. */
export const PICTURE_ADDRESS = '/v1/media/';

const HASH_LENGTH = 16;

export interface NamedPicture extends Picture {
  /** Last part of its address. */
  name: string;
}

/** The folder `media/` of a site as it was read. */
export interface MediaFolder {
  /** By the last part of their address. */
  pictures: ReadonlyMap<string, Picture>;
  /** The picture that an address in markdown means, or what is wrong with it. */
  find(address: string): NamedPicture | Finding;
}

export const NO_MEDIA: MediaFolder = {
  pictures: new Map(),
  find: (address) => findPicture(address, new Map()),
};

/** Reads all pictures among the files of a site's folder; names are relative to it. */
export async function readMedia(folder: string, files: readonly string[]): Promise<MediaFolder> {
  const read = await Promise.all(
    files.map(async (file) => [file, await readPicture(join(folder, file))] as const),
  );
  const byFile = new Map(read.filter(([, picture]) => picture !== undefined));
  const pictures = new Map<string, Picture>();
  for (const picture of byFile.values()) {
    if (picture) pictures.set(picture.name, picture);
  }
  return { pictures, find: (address) => findPicture(address, byFile) };
}

function findPicture(
  address: string,
  byFile: ReadonlyMap<string, NamedPicture | undefined>,
): NamedPicture | Finding {
  // Editors show pictures by their path from the file, so that one is understood too.
  const file = address.replace(/^(?:\.\.\/)+/, '');
  const picture = byFile.get(file);
  if (picture) return picture;
  const isInMedia = file.startsWith('media/');
  return {
    code: 'image-invalid',
    message: isInMedia
      ? `There is no picture \`${file}\`.`
      : `\`${address}\` is not in \`media/\`.`,
    remedy: isInMedia
      ? 'Put a PNG, JPEG, GIF or WebP file there, or mend the name.'
      : 'Put the file into `media/` and write `![words](media/name.png)`.',
  };
}

async function readPicture(path: string): Promise<NamedPicture | undefined> {
  // One that cannot be read is none; the entries that show it say so.
  const bytes = await readFile(path).catch(() => undefined);
  const size = bytes && measure(bytes);
  if (!size) return undefined;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
  return { name: `${hash}${extname(path).toLowerCase()}`, path, ...size };
}

type Measured = Pick<Picture, 'type' | 'width' | 'height'>;

/** Type and size in pixels from a file's first bytes; undefined when it is no such picture. */
function measure(bytes: Buffer): Measured | undefined {
  if (bytes.length < 30) return undefined;
  if (bytes.readUInt32BE(0) === 0x89504e47) {
    return { type: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  if (bytes.toString('latin1', 0, 4) === 'GIF8') {
    return { type: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  }
  if (bytes.readUInt16BE(0) === 0xffd8) return measureJpeg(bytes);
  return bytes.toString('latin1', 8, 12) === 'WEBP' ? measureWebp(bytes) : undefined;
}

/** The frame header (ITU-T T.81, annex B) after any number of other segments. */
function measureJpeg(bytes: Buffer): Measured | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return { type: 'image/jpeg', width, height };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** One of the three forms of the container (RFC 9649, sections 2.5 to 2.7). */
function measureWebp(bytes: Buffer): Measured | undefined {
  const type = 'image/webp';
  const form = bytes.toString('latin1', 12, 16);
  if (form === 'VP8X') {
    return { type, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  }
  if (form === 'VP8L') {
    const packed = bytes.readUInt32LE(21);
    return { type, width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  if (form !== 'VP8 ') return undefined;
  return { type, width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}
