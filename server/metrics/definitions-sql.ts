/**
 * The headline figures as one SQL statement over the stored sessions and events, for whoever wants to
 * recompute them without this program. The same text runs on SQLite and on PostgreSQL.
 * @module
 */

import { QUEUE_EVENTS_MAX } from '../../widget/core/limits.ts';
import { SESSION_EVENTS_MAX } from '../store/store.ts';
import type { Filter } from './cubes.ts';
import { SCALES } from './effort-scales.ts';
import { COUNTED_OUTCOMES } from './session-metrics.ts';

const COUNTED = COUNTED_OUTCOMES.map((outcome) => `'${outcome}'`).join(', ');

/** The statement for one site and period. `stage`, `language` and `device` are not filtered by. */
export function writeDefinitionsSql(filter: Filter): string {
  const { site, from, to, simulated, scale } = filter;
  const verdict = simulated ? 'simulated' : 'verified';
  return `-- The headline figures, recomputed from the stored sessions and events.
-- Runs as it is on SQLite (data/wayside.db, opened read-only) and on PostgreSQL. Change the five values of "asked".
-- Of all stages, languages and devices.
-- Columns: the metric's id as on the page of definitions, what it is broken down by, cases, and cases of.
WITH asked AS (
  SELECT ${quote(site)} AS site, ${from} AS first_day, ${to} AS last_day,
         '${verdict}' AS verdict, '${scale}' AS scale
),
told AS (
  SELECT facts.session, outcome.name AS outcome, detail.name AS detail, arm.name AS arm,
         scale.name AS scale, facts.score, facts.contact_intent, facts.helped,
         facts.helped_before_contact, facts.human_visible, facts.verdict,
         CASE WHEN outcome.name IN (${COUNTED}) THEN 1 ELSE 0 END AS counted
  FROM asked
  JOIN names site ON site.name = asked.site
  JOIN names verdict ON verdict.name = asked.verdict
  JOIN facts ON facts.site = site.id AND facts.verdict = verdict.id
    AND facts.day BETWEEN asked.first_day AND asked.last_day
  JOIN names outcome ON outcome.id = facts.outcome
  JOIN names detail ON detail.id = facts.detail
  JOIN names arm ON arm.id = facts.arm
  JOIN names scale ON scale.id = facts.scale
),
-- Previews and staff: of these only their number is told.
previews AS (
  SELECT COUNT(*) AS cases
  FROM asked
  JOIN names site ON site.name = asked.site
  JOIN names verdict ON verdict.name = 'preview' AND asked.verdict = 'verified'
  JOIN facts ON facts.site = site.id AND facts.verdict = verdict.id
    AND facts.day BETWEEN asked.first_day AND asked.last_day
),
-- Of a session its first ${SESSION_EVENTS_MAX} events count.
numbered AS (
  SELECT told.session, events.seq, events.type, events.verdict,
         ROW_NUMBER() OVER (PARTITION BY events.session ORDER BY events.seq, events.id) AS place
  FROM told
  JOIN events ON events.session = told.session
),
-- What the events themselves say, whatever was made of them.
sent AS (
  SELECT told.session, told.counted,
         SUM(CASE WHEN numbered.verdict = told.verdict THEN 1 ELSE 0 END) AS arrived,
         CASE WHEN MAX(seq) + 1 - COUNT(DISTINCT seq) > ${QUEUE_EVENTS_MAX}
              THEN ${QUEUE_EVENTS_MAX}
              ELSE MAX(seq) + 1 - COUNT(DISTINCT seq) END AS lost,
         MAX(CASE WHEN numbered.verdict = told.verdict
                   AND type.name IN ('contact-sent', 'contact-failed') THEN 1 ELSE 0 END) AS wrote
  FROM told
  JOIN numbered ON numbered.session = told.session AND numbered.place <= ${SESSION_EVENTS_MAX}
  JOIN names type ON type.id = numbered.type
  GROUP BY told.session, told.counted
)
SELECT 'sessions' AS metric, '' AS part, SUM(counted) AS cases, SUM(counted) AS cases_of FROM told
UNION ALL
SELECT 'outcome-' || outcome, '', COUNT(*), (SELECT SUM(counted) FROM told)
  FROM told WHERE counted = 1 GROUP BY outcome
UNION ALL
SELECT 'bounces', '', SUM(CASE WHEN outcome = 'bounce' THEN 1 ELSE 0 END), COUNT(*) FROM told
UNION ALL
SELECT 'excluded', '',
       SUM(CASE WHEN outcome = 'excluded' THEN 1 ELSE 0 END) + (SELECT cases FROM previews),
       COUNT(*) + (SELECT cases FROM previews)
  FROM told
UNION ALL
SELECT 'escalation-rate', '', SUM(wrote), SUM(counted) FROM sent WHERE counted = 1
UNION ALL
SELECT 'deflection-confirmed', '',
       SUM(CASE WHEN outcome = 'confirmed' THEN 1 ELSE 0 END), COUNT(*)
  FROM told WHERE counted = 1 AND contact_intent = 1
UNION ALL
SELECT 'deflection-assumed', '',
       SUM(CASE WHEN outcome = 'confirmed' OR detail = 'after-answer' THEN 1 ELSE 0 END), COUNT(*)
  FROM told WHERE counted = 1 AND contact_intent = 1
UNION ALL
SELECT 'false-deflection', '', SUM(helped_before_contact), COUNT(*)
  FROM told WHERE counted = 1 AND helped = 1
UNION ALL
SELECT 'guard', '', SUM(human_visible), COUNT(*) FROM told WHERE counted = 1
UNION ALL
SELECT 'contact-rate', arm, SUM(CASE WHEN outcome = 'escalated' THEN 1 ELSE 0 END), COUNT(*)
  FROM told WHERE arm <> 'none' AND (counted = 1 OR outcome = 'bounce') GROUP BY arm
UNION ALL
SELECT 'effort-easy', outcome,
       SUM(CASE WHEN score >= ${SCALES[scale].easyFrom} THEN 1 ELSE 0 END), COUNT(*)
  FROM told JOIN asked ON asked.scale = told.scale WHERE score IS NOT NULL GROUP BY outcome
UNION ALL
SELECT 'lost-events', '', SUM(lost), SUM(arrived) + SUM(lost) FROM sent
ORDER BY 1, 2;
`;
}

/** As a text of SQL; ids of sites hold nothing that ends one, and no address can say otherwise. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
