/**
 * The filter bar: a plain form whose fields are the address.
 * @module
 */

import type { Child } from 'hono/jsx';
import { stageIds } from '../../widget/core/journey.ts';
import { formatDay } from '../metrics/calendar.ts';
import type { SharedPageName } from './auth/shared-links.ts';
import { BASE, DEVICES, linkTo, PERIOD_DAYS_MAX, PRESETS_DAYS } from './links.ts';
import { languageName, type SiteVisit, spanTitle, stageTitle } from './visit.ts';

/** Fields by id: the phone's folded form is opened by a button that names it. */
const FORM_ID = 'filter-fields';

/** `of`: name of the page where it may be shared by a link. */
export function FilterBar(props: { visit: SiteVisit; path: string; of?: SharedPageName }) {
  const { visit, path, of } = props;
  const { words, presetDays } = visit;
  const label = words.filters;
  const set = countSet(visit);
  if (visit.sharedUntil !== undefined) {
    return (
      <aside class="filters" aria-label={label.label}>
        <p class="width">{describeFilters(visit)}</p>
      </aside>
    );
  }
  return (
    <search class="filters" aria-label={label.label}>
      <p class="printed">{describeFilters(visit)}</p>
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
        <button type="button" class={set > 0 ? 'unfold set' : 'unfold'} popovertarget={FORM_ID}>
          {label.open(set)}
        </button>
        <FilterForm visit={visit} path={path} />
        <div class="export">
          {visit.login?.role === 'admin' && of !== undefined && (
            <a href={linkTo(visit.url, '/links', { of })}>{words.shared.action}</a>
          )}
          <a href={linkTo(visit.url, '/figures.csv')}>CSV</a>
        </div>
      </div>
      <Unknown visit={visit} />
    </search>
  );
}

function FilterForm({ visit, path }: { visit: SiteVisit; path: string }) {
  const { words, filter, snapshot, presetDays } = visit;
  const label = words.filters;
  const stages = stageIds(snapshot.journey);
  return (
    <form method="get" action={BASE + path} id={FORM_ID} popover="auto">
      <KeptParameters visit={visit} />
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
        options={(['year', 'none'] as const).map((id) => ({ id, title: label.comparisons[id] }))}
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
  );
}

/** How many choices differ from what is shown to whoever chooses nothing. */
function countSet({ filter, comparison, presetDays }: SiteVisit): number {
  const { stage, language, device, simulated } = filter;
  const choices = [stage, language, device].filter((one) => one !== undefined).length;
  const others = [comparison !== 'before', simulated, presetDays === undefined];
  return choices + others.filter((isSet) => isSet).length;
}

/** What the address says and this page cannot show: never passed over in silence. */
function Unknown({ visit }: { visit: SiteVisit }) {
  const { unknown, isCut, presetDays, words } = visit;
  const label = words.filters;
  const dates = ['from', 'to', 'days'];
  const others = unknown.filter((name) => !dates.includes(name));
  const lines = [
    ...(others.length < unknown.length && presetDays !== undefined
      ? [label.unknownDates(presetDays)]
      : []),
    ...(others.length === 0 ? [] : [label.unknown(others.map(nameOf).join(', '))]),
    ...(isCut ? [label.cut(PERIOD_DAYS_MAX)] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <p class="width unknown" role="status">
      {lines.join(' ')}
    </p>
  );

  function nameOf(name: string): string {
    const text = label[name as 'stage' | 'language' | 'device' | 'data' | 'compare' | 'scale'];
    return label.unknownName(text, visit.url.searchParams.get(name) ?? '');
  }
}

/** The filters as one line, where nobody can change them. */
export function describeFilters(visit: SiteVisit): string {
  const { filter, words, snapshot } = visit;
  return [
    snapshot.settings.name,
    spanTitle(visit, filter),
    filter.stage === undefined ? '' : stageTitle(visit, filter.stage),
    filter.language === undefined ? '' : languageName(filter.language),
    filter.device === undefined ? '' : words.filters.devices[filter.device],
    filter.simulated ? words.simulated : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function KeptParameters({ visit }: { visit: SiteVisit }) {
  return (
    <>
      {(['site', 'scale', 'lang'] as const).map((name) => {
        const value = visit.url.searchParams.get(name);
        return value === null ? null : <input type="hidden" name={name} value={value} />;
      })}
    </>
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
