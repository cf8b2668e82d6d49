/**
 * One simulated visitor: what such a person does in the box, as the events a widget would send. The
 * searches are real ones on the site's own catalogue, so that what is found is what would be found.
 * @module
 */

import type { SentEntry } from '../../widget/core/catalogue.ts';
import { EFFORT_REASONS, type NoReason, type OpenedFrom } from '../../widget/core/event.ts';
import { READ_VISIBLE_MAX_MS, WORDS_PER_SECOND } from '../../widget/core/limits.ts';
import { search } from '../../widget/core/search.ts';
import { uuidV4 } from '../../widget/core/uuid.ts';
import type { Chance } from './random.ts';
import { type Arrival, Script, type Visit } from './script.ts';

/** What readers say, by how well the answer fits what they came for. */
const REPLIES = {
  right: weigh(58, 6, 36),
  perhaps: weigh(42, 16, 42),
  wrong: weigh(4, 54, 42),
} as const;

/** Some people write twice. */
const ADDRESSES = 3000;
/** Visitors who write to a person where they find nothing else. */
const HOLDOUT_WRITES = 0.22;

/** Wordings in which a single need is asked for: few, so that enough people use the same. */
const NEED_WORDINGS = 3;

/** Questions no shop of this kind answers; what honest search must say no to. */
const UNKNOWN: Record<string, string[]> = {
  en: ['student discount', 'repair my bike', 'do you hire', 'fax number', 'wholesale price list'],
  fr: ['réduction étudiant', 'réparer mon vélo', 'recrutement', 'numéro de fax', 'tarif grossiste'],
};

const COMMENTS: Record<string, string[]> = {
  en: ['a phone number would be faster', 'clear answer, thank you', 'I had to search three times'],
  fr: ['un numéro de téléphone irait plus vite', 'réponse claire, merci', 'cherché trois fois'],
};

const REASONS: readonly (readonly [NoReason, number])[] = [
  ['not-my-case', 4],
  ['incomplete', 3],
  ['unclear', 2],
  ['wrong', 1],
  ['broken-link', 0.3],
];

/** Plays one visitor from opening the box to leaving it. */
export function playVisitor(arrival: Arrival, chance: Chance): Visit {
  const script = new Script(arrival, chance);
  script.say({ type: 'box-opened', how: 'click' }, 0);
  if (arrival.arm === 'holdout') return playHoldout(script, chance);
  const suggested = suggestedAt(arrival);
  suggested.forEach((entry, position) => {
    script.say(
      { type: 'suggestion-shown', entry: entry.id, rank: position + 1, reason: 'stage' },
      0,
    );
  });
  if (chance.happens(0.14)) {
    script.say({ type: 'box-closed', how: 'click' }, chance.whole(800, 4000));
    return script.visit;
  }
  // Some come to write, and find the answer on the way.
  if (chance.happens(0.09)) script.say({ type: 'contact-opened', channel: 'form' }, 2000);
  const helped = findHelp(script, suggested, chance);
  const writes = arrival.isBroken ? 0.9 : 0.7;
  const contacted = !helped && chance.happens(writes) && writeToUs(script, chance);
  if (contacted || chance.happens(0.4)) answerSurvey(script, chance, helped);
  script.say(
    {
      type: 'box-closed',
      how: chance.pick([
        ['click', 4],
        ['key', 1],
      ]),
    },
    1500,
  );
  return script.visit;
}

/** Without suggestions and search there is a person to write to, or nothing. */
function playHoldout(script: Script, chance: Chance): Visit {
  const contacted = chance.happens(HOLDOUT_WRITES) && writeToUs(script, chance);
  if (contacted) answerSurvey(script, chance, false);
  script.say({ type: 'box-closed', how: 'click' }, 1500);
  return script.visit;
}

function suggestedAt({ stage, help }: Arrival): SentEntry[] {
  return help.catalogue.entries
    .filter((entry) => entry.stages.includes(stage))
    .sort((a, b) => (a.pinned ?? 99) - (b.pinned ?? 99))
    .slice(0, 4);
}

/** Tries a suggestion or a search, up to three times. True when an answer was good enough. */
function findHelp(script: Script, suggested: SentEntry[], chance: Chance): boolean {
  const { need } = script.arrival;
  for (let attempt = 0; attempt < 3; attempt++) {
    const opened =
      attempt === 0 && suggested.length > 0 && chance.happens(need === undefined ? 0.45 : 0)
        ? openSuggestion(script, suggested, chance)
        : openFromSearch(script, chance);
    if (opened === 'nothing' && chance.happens(0.5)) return false;
    if (opened !== 'nothing') {
      const reply = readAnswer(script, opened.entry, opened.from, chance);
      if (reply !== 'no') return true;
      if (chance.happens(0.55)) return false;
    }
  }
  return false;
}

type Opened = { entry: SentEntry; from: OpenedFrom } | 'nothing';

function openSuggestion(script: Script, suggested: SentEntry[], chance: Chance): Opened {
  // People take the first more often than the last.
  const entry = chance.pick(suggested.map((one, position) => [one, 1 / (position + 1)] as const));
  const rank = suggested.indexOf(entry) + 1;
  script.say({ type: 'suggestion-opened', entry: entry.id, rank, reason: 'stage' }, 2500);
  return { entry, from: 'suggestion' };
}

function openFromSearch(script: Script, chance: Chance): Opened {
  const { catalogue, index } = script.arrival.help;
  const query = typeQuery(script.arrival, chance);
  script.words = query;
  const { hits, verdict } = search(index, query, { stage: script.arrival.stage });
  script.say(
    { type: 'search', query, hits: hits.length, verdict, ms: chance.whole(2, 30) },
    chance.whole(3000, 12_000),
  );
  if (verdict === 'choose' && chance.happens(0.15)) {
    const entries = hits.slice(0, 3).map((hit) => hit.id);
    script.say({ type: 'choice-refused', entries }, 3000);
    return 'nothing';
  }
  const best = catalogue.entries.find((entry) => entry.id === hits[0]?.id);
  const opens = verdict === 'answer' ? 0.9 : verdict === 'choose' ? 0.75 : 0.1;
  return best !== undefined && chance.happens(opens) ? { entry: best, from: 'search' } : 'nothing';
}

/** Somebody's wording: an alternate, half of it, with a typo, or something the site cannot know. */
function typeQuery({ help: { catalogue }, stage, need }: Arrival, chance: Chance): string {
  if (need !== undefined) return chance.among(wordingsOf(need).slice(0, NEED_WORDINGS));
  if (chance.happens(0.08)) return chance.among(UNKNOWN[catalogue.language] ?? UNKNOWN.en ?? ['?']);
  const here = catalogue.entries.filter((entry) => entry.stages.includes(stage));
  const entry = chance.among(here.length > 0 && chance.happens(0.7) ? here : catalogue.entries);
  const words = chance.among(wordingsOf(entry)).split(' ');
  if (words.length > 3 && chance.happens(0.2)) words.splice(chance.whole(0, words.length - 1), 1);
  const text = words.join(' ');
  return chance.happens(0.15) ? mistype(text, chance) : text;
}

function wordingsOf({ question, alternates }: SentEntry): string[] {
  return [question, ...alternates];
}

function mistype(text: string, chance: Chance): string {
  const letters = [...text];
  const position = chance.whole(1, Math.max(1, letters.length - 2));
  letters.splice(position, 1);
  return letters.join('');
}

function readAnswer(
  script: Script,
  entry: SentEntry,
  from: OpenedFrom,
  chance: Chance,
): 'yes' | 'no' | 'silent' {
  const named = { entry: entry.id, hash: entry.hash, from, words: entry.words };
  script.say({ type: 'answer-opened', ...named }, 1200);
  const needMs = Math.min(READ_VISIBLE_MAX_MS, (entry.words / WORDS_PER_SECOND) * 1000);
  const visibleMs = Math.round(needMs * (0.3 + chance.next() * 2.5));
  script.now += visibleMs;
  const reply = chance.pick(REPLIES[fitOf(script.arrival, entry)]);
  if (reply === 'yes') script.say({ type: 'feedback', entry: entry.id, helpful: 'yes' }, 0);
  if (reply === 'no') {
    const reason = chance.pick(REASONS);
    script.say({ type: 'feedback', entry: entry.id, helpful: 'no', reason }, 0);
  }
  script.say({ type: 'answer-read', ...named, visibleMs, acted: chance.happens(0.3) }, 500);
  return reply;
}

function fitOf({ need, isBroken }: Arrival, entry: SentEntry): keyof typeof REPLIES {
  if (isBroken) return 'wrong';
  if (need === undefined) return 'perhaps';
  return need.id === entry.id ? 'right' : 'wrong';
}

function weigh(yes: number, no: number, silent: number) {
  return [['yes', yes] as const, ['no', no] as const, ['silent', silent] as const];
}

/** True when the message was sent; one in five gives up on the form. */
function writeToUs(script: Script, chance: Chance): boolean {
  script.say({ type: 'contact-opened', channel: 'form' }, 2000);
  if (chance.happens(0.2)) return false;
  script.say({ type: 'contact-sent', channel: 'form' }, 40_000);
  script.visit.wroteAt = script.now;
  script.visit.contact = {
    key: uuidV4(chance.bytes),
    language: script.arrival.help.catalogue.language,
    message: script.words || typeQuery(script.arrival, chance),
    address: `visitor-${chance.whole(1, ADDRESSES)}@example.com`,
    page: script.arrival.page,
  };
  return true;
}

function answerSurvey(script: Script, chance: Chance, helped: boolean): void {
  const scale = script.arrival.ces;
  if (scale === undefined) return;
  const asked = { survey: 'ces', scale, wording: 1 } as const;
  script.say({ type: 'survey-shown', ...asked }, 500);
  if (!chance.happens(0.32)) {
    if (chance.happens(0.5)) script.say({ type: 'survey-dismissed', ...asked }, 2000);
    return;
  }
  const max = Number(scale.slice('ces-'.length));
  const middle = helped ? 0.78 : script.arrival.isBroken ? 0.25 : 0.5;
  const value = Math.round(
    1 + (max - 1) * Math.min(1, Math.max(0, middle + (chance.next() - 0.5))),
  );
  const { language } = script.arrival.help.catalogue;
  const words = COMMENTS[language] ?? COMMENTS.en ?? [];
  const comment = chance.happens(0.25) ? { comment: chance.among(words) } : {};
  const reasons = chance.happens(0.4) ? { reasons: [chance.among(EFFORT_REASONS)] } : {};
  const best = { min: 1, max, orientation: 'higher-is-better' } as const;
  script.say({ type: 'survey-answered', ...asked, ...best, value, ...reasons, ...comment }, 6000);
}
