/**
 * The filter bar: a plain form whose fields are the address.
 * @module
 */

import type { Child } from 'hono/jsx';
import { UNMATCHED } from '../../widget/core/journey.ts';
import { formatDay } from '../metrics/calendar.ts';
import { BASE, DEVICES, linkTo, PRESETS_DAYS } from './links.ts';
import { languageName, type SiteVisit, stageTitle } from './visit.ts';

export function FilterBar({ visit, path }: { visit: SiteVisit; path: string }) {
  const { words, filter, snapshot, presetDays } = visit;
  const stages = [...snapshot.journey.stages.map(({ id }) => id), UNMATCHED];
  const label = words.filters;
  return (
    <search class="filters" aria-label={label.label}>
      <p class="printed">{describe(visit)}</p>
      <div class="width">
        <nav class="presets" aria-label={label.period}>
          {PRESETS_DAYS.map((days) => (
            <a
              href={linkTo(visit.url, path, { days: String(days), from: undefined, to: undefined })}
              aria-current={days === presetDays ? 'true' : undefined}
            >
              {label.lastDays(days)}
            </a>
          ))}
        </nav>
        <a class="export" href={linkTo(visit.url, '/figures.csv')}>
          CSV
        </a>
        <form method="get" action={BASE + path}>
          <KeptParameters visit={visit} />
          <SiteField visit={visit} />
          <DayField name="from" label={label.from} day={filter.from} isSet={!presetDays} />
          <DayField name="to" label={label.to} day={filter.to} isSet={!presetDays} />
          <Choice
            name="stage"
            label={label.stage}
            value={filter.stage}
            all={label.all}
            options={stages.map((id) => ({ id, title: stageTitle(visit, id) }))}
          />
          <Choice
            name="language"
            label={label.language}
            value={filter.language}
            all={label.all}
            options={snapshot.settings.languages.map((id) => ({ id, title: languageName(id) }))}
          />
          <Choice
            name="device"
            label={label.device}
            value={filter.device}
            all={label.all}
            options={DEVICES.map((id) => ({ id, title: label.devices[id] }))}
          />
          <Choice
            name="compare"
            label={label.compare}
            value={visit.comparison === 'before' ? undefined : visit.comparison}
            all={label.comparisons.before}
            options={(['year', 'none'] as const).map((id) => ({
              id,
              title: label.comparisons[id],
            }))}
          />
          <Choice
            name="data"
            label={label.data}
            value={filter.simulated ? 'simulated' : undefined}
            all={label.real}
            options={[{ id: 'simulated', title: label.simulated }]}
          />
          <button class="button quiet" type="submit">
            {label.apply}
          </button>
        </form>
      </div>
    </search>
  );
}

/** The filters as one line, for paper. */
function describe(visit: SiteVisit): string {
  const { filter, format, words, snapshot } = visit;
  const period = words.figures.range(format.date(filter.from), format.date(filter.to));
  return [
    snapshot.settings.name,
    period,
    filter.stage === undefined ? '' : stageTitle(visit, filter.stage),
    filter.language === undefined ? '' : languageName(filter.language),
    filter.device === undefined ? '' : words.filters.devices[filter.device],
    filter.simulated ? words.simulated : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function KeptParameters({ visit }: { visit: SiteVisit }) {
  const lang = visit.url.searchParams.get('lang');
  return lang === null ? null : <input type="hidden" name="lang" value={lang} />;
}

function SiteField({ visit }: { visit: SiteVisit }) {
  if (visit.sites.length < 2) return null;
  return (
    <Field id="filter-site" label={visit.words.filters.site} isSet={false}>
      <select id="filter-site" name="site">
        {visit.sites.map(({ id, name }) => (
          <option value={id} selected={id === visit.filter.site}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function DayField(props: { name: string; label: string; day: number; isSet: boolean }) {
  return (
    <Field id={`filter-${props.name}`} label={props.label} isSet={props.isSet}>
      <input
        id={`filter-${props.name}`}
        type="date"
        name={props.name}
        value={formatDay(props.day)}
        required
      />
    </Field>
  );
}

/** A choice of one, or of all. */
function Choice(props: {
  name: string;
  label: string;
  value: string | undefined;
  all: string;
  options: { id: string; title: string }[];
}) {
  const { name, label, value, all, options } = props;
  return (
    <Field id={`filter-${name}`} label={label} isSet={value !== undefined}>
      <select id={`filter-${name}`} name={name}>
        <option value="">{all}</option>
        {options.map(({ id, title }) => (
          <option value={id} selected={id === value}>
            {title}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Yellow is the reader's own: it marks what they have set. */
function Field(props: { id: string; label: string; isSet: boolean; children?: Child }) {
  return (
    <div class={props.isSet ? 'field set' : 'field'}>
      <label for={props.id}>{props.label}</label>
      {props.children}
    </div>
  );
}
