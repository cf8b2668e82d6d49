/**
 * How long until an effect could be seen, at the pace of the period that is shown. A plain form: what
 * is asked for is in the address.
 * @module
 */

import { daysToSee, type Pace, type Plan } from '../../../metrics/experiment-report.ts';
import { SectionHead, TableBox } from '../../figures.tsx';
import { linkTo } from '../../links.ts';
import type { SiteVisit } from '../../visit.ts';
import type { ExperimentProps } from '../experiment.tsx';

/** Effects that are listed, in shares of sessions, and shares that do without help. */
const EFFECTS = [0.01, 0.02, 0.03, 0.05, 0.1];
const HOLDOUTS = [0.05, 0.1, 0.2, 0.5];
const EFFECT_DEFAULT_POINTS = 3;
const HOLDOUT_DEFAULT_PERCENT = 10;
/** Longer than this nobody waits, and much else changes meanwhile. */
const DAYS_MAX = 730;

export function CalculatorSection({ visit, report, path }: ExperimentProps & { path: string }) {
  const { words, format } = visit;
  const { pace } = report;
  if (pace === undefined) {
    return (
      <section id="calculator">
        <SectionHead title={words.experiment.calculator}>
          {words.experiment.paceUnknown}
        </SectionHead>
      </section>
    );
  }
  return (
    <section id="calculator">
      <SectionHead title={words.experiment.calculator}>
        {words.experiment.pace(format.decimal(pace.sessionsPerDay), format.finePercent(pace.rate))}
      </SectionHead>
      <Question visit={visit} pace={pace} path={path} />
      <TableBox label={words.experiment.calculator}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.experiment.effect}</th>
              {HOLDOUTS.map((holdout) => (
                <th scope="col" class="number">
                  {words.experiment.without(format.percent(holdout))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {EFFECTS.map((effect) => (
              <tr>
                <th scope="row">{words.experiment.fewerPoints(format.points(effect))}</th>
                {HOLDOUTS.map((holdout) => (
                  <td class="number">{writeDays(visit, daysToSee({ effect, holdout }, pace))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

function Question({ visit, pace, path }: { visit: SiteVisit; pace: Pace; path: string }) {
  const { words, format, url } = visit;
  const asked = readPlan(url);
  const days = daysToSee(asked, pace);
  const kept = new URL(linkTo(url, path), url).searchParams;
  return (
    <form method="get" action={`${url.pathname}#calculator`} class="ask">
      {[...kept].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <NumberField name="effect" label={words.experiment.askEffect} value={asked.effect * 100} />
      <NumberField name="holdout" label={words.experiment.askHoldout} value={asked.holdout * 100} />
      <button class="button quiet" type="submit">
        {words.experiment.ask}
      </button>
      <p role="status">
        <b>
          {words.experiment.answer(
            format.points(asked.effect),
            format.percent(asked.holdout),
            writeDays(visit, days),
          )}
        </b>
      </p>
    </form>
  );
}

function NumberField(props: { name: string; label: string; value: number }) {
  const { name, label, value } = props;
  return (
    <span class="field">
      <label for={`ask-${name}`}>{label}</label>
      <input
        id={`ask-${name}`}
        type="number"
        name={name}
        min="0.5"
        max="50"
        step="0.5"
        value={Math.round(value * 10) / 10}
      />
    </span>
  );
}

function readPlan(url: URL): Plan {
  const read = (name: string, fallback: number) => {
    const value = Number(url.searchParams.get(name));
    return (value > 0 && value <= 50 ? value : fallback) / 100;
  };
  return {
    effect: read('effect', EFFECT_DEFAULT_POINTS),
    holdout: read('holdout', HOLDOUT_DEFAULT_PERCENT),
  };
}

function writeDays({ words, format }: SiteVisit, days: number | undefined): string {
  if (days === undefined) return words.figures.noData;
  if (days > DAYS_MAX) return words.experiment.tooLong;
  return days < 14
    ? words.experiment.days(format.amount(days))
    : words.experiment.weeks(format.amount(Math.ceil(days / 7)));
}
