/**
 * Other libraries, with their defaults, over the same texts: the question with its alternates and
 * the answer.
 * @module
 */

import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Engine } from './search-eval.ts';
import type { LabelledSet } from './search-sets.ts';

const LIMIT = 10;

/** A set's entries with one text for all their wordings. */
function documents({ entries }: LabelledSet) {
  return entries.map(({ id, question, alternates, answer }) => ({
    id,
    question: [question, ...alternates].join('\n'),
    answer,
  }));
}

const gzipped = (index: unknown) => gzipSync(JSON.stringify(index)).length;

const miniSearch: Engine = {
  name: 'MiniSearch',
  build(set) {
    const index = new MiniSearch({ fields: ['question', 'answer'] });
    index.addAll(documents(set));
    return {
      bytes: gzipped(index),
      find: (query, typing) => ({
        ids: index
          .search(query, { prefix: typing })
          .slice(0, LIMIT)
          .map(({ id }) => String(id)),
      }),
    };
  },
};

const lunrJs: Engine = {
  name: 'lunr',
  build(set) {
    const index = lunr(function (this: lunr.Builder) {
      this.ref('id');
      this.field('question');
      this.field('answer');
      for (const document of documents(set)) this.add(document);
    });
    return {
      bytes: gzipped(index),
      // Signs have a meaning in lunr's query language, which visitors do not write.
      find: (query, typing) => {
        const plain = query.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
        const found = index.search(typing && plain !== '' ? `${plain} ${lastWord(plain)}*` : plain);
        return { ids: found.slice(0, LIMIT).map(({ ref }) => ref) };
      },
    };
  },
};

const fuse: Engine = {
  name: 'Fuse',
  build(set) {
    const list = documents(set);
    const index = Fuse.createIndex(['question', 'answer'], list);
    const searcher = new Fuse(list, { keys: ['question', 'answer'] }, index);
    return {
      bytes: gzipped(index),
      find: (query) => ({
        ids: searcher.search(query, { limit: LIMIT }).map(({ item }) => item.id),
      }),
    };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  build(set) {
    const index = new Document({
      tokenize: 'forward',
      document: { id: 'id', index: ['question', 'answer'] },
    });
    for (const document of documents(set)) index.add(document);
    const parts: unknown[] = [];
    index.export((_key: string, data: unknown) => {
      parts.push(data);
    });
    return {
      bytes: gzipped(parts),
      find: (query) => {
        const fields = index.search(query, { limit: LIMIT, suggest: true });
        const ids = fields.flatMap(({ result }) => result.map(String));
        return { ids: [...new Set(ids)].slice(0, LIMIT) };
      },
    };
  },
};

const orama: Engine = {
  name: 'Orama',
  build(set) {
    const index = create({
      schema: { id: 'string', question: 'string', answer: 'string' } as const,
    });
    // Without hooks it works at once, and gives a promise all the same only with them.
    void insertMultiple(index, documents(set));
    return {
      bytes: gzipped(save(index)),
      find: (query) => {
        const found = searchOrama(index, { term: query, limit: LIMIT });
        if (found instanceof Promise) throw new Error('Orama was expected to answer at once');
        return { ids: found.hits.map(({ document }) => document.id) };
      },
    };
  },
};

/** Peers, all with their defaults. */
export const PEERS: Engine[] = [miniSearch, lunrJs, fuse, flexSearch, orama];

function lastWord(text: string): string {
  return text.split(' ').at(-1) ?? '';
}
