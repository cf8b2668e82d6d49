/**
 * @module Parts of forms: a label, a field, what is wrong with it. The rules are in `checks.ts`.
 */
import type { Child } from 'hono/jsx';
import { type Problems, readField } from './checks.ts';
import { fill, type Words } from './words.ts';

/** A form as it was sent, or empty, with what is wrong in it. */
export interface FormState {
  values: URLSearchParams;
  problems: Problems;
  words: Words;
}

interface FieldProps {
  form: FormState;
  name: string;
  label: string;
  hint?: string;
  placeholder?: string;
  type?: 'text' | 'email' | 'password' | 'number';
  autocomplete?: string;
  inputmode?: 'numeric' | 'email';
  /** Shown when nothing was sent. */
  preset?: string;
  isOptional?: boolean;
  /** Never sent back to the browser, not even to be corrected. */
  isSecret?: boolean;
  max?: number;
}

/** A labelled text field. */
export function Field(props: FieldProps) {
  const { form, name, isOptional = false } = props;
  return (
    <p class="field">
      <label for={name}>
        {props.label}
        {isOptional && <span class="soft"> ({form.words.form.optional})</span>}
      </label>
      {props.hint && (
        <span class="hint" id={`${name}-hint`}>
          {props.hint}
        </span>
      )}
      <input
        id={name}
        name={name}
        type={props.type ?? 'text'}
        value={props.isSecret ? '' : (form.values.get(name) ?? props.preset ?? '')}
        autocomplete={props.autocomplete ?? 'off'}
        placeholder={props.placeholder}
        inputmode={props.inputmode}
        min={props.type === 'number' ? '0' : undefined}
        max={props.max}
        maxlength={props.type === 'number' ? undefined : 200}
        required={!isOptional}
        {...describeField(form, name, props.hint !== undefined)}
      />
      <Problem form={form} name={name} />
    </p>
  );
}

/** A labelled list to choose one option from. */
export function Select(props: {
  form: FormState;
  name: string;
  label: string;
  autocomplete?: string;
  options: Record<string, string>;
  preset: string;
}) {
  const { form, name } = props;
  const value = form.values.get(name) ?? props.preset;
  return (
    <p class="field">
      <label for={name}>{props.label}</label>
      <select
        id={name}
        name={name}
        autocomplete={props.autocomplete}
        {...describeField(form, name, false)}
      >
        {Object.entries(props.options).map(([option, label]) => (
          <option value={option} selected={option === value}>
            {label}
          </option>
        ))}
      </select>
      <Problem form={form} name={name} />
    </p>
  );
}

/** A group of radio buttons, each a row of its own. */
export function Choices(props: {
  form: FormState;
  name: string;
  legend: string;
  isLegendHidden?: boolean;
  preset?: string;
  options: { value: string; label: Child; note?: Child; aside?: Child }[];
}) {
  const { form, name } = props;
  const chosen = form.values.get(name) ?? props.preset;
  const described = describeField(form, name, false);
  return (
    <div
      class="choices"
      role="radiogroup"
      aria-labelledby={`${name}-legend`}
      aria-invalid={described['aria-invalid']}
      aria-describedby={described['aria-describedby']}
    >
      <p class={props.isLegendHidden ? 'hidden' : 'legend'} id={`${name}-legend`}>
        {props.legend}
      </p>
      <Problem form={form} name={name} />
      {props.options.map(({ value, label, note, aside }, index) => (
        <label class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            id={index === 0 ? name : undefined}
            checked={value === chosen}
            autofocus={index === 0 ? described.autofocus : undefined}
          />
          <span>
            {label}
            {note && <small class="soft">{note}</small>}
          </span>
          {aside && <span class="amount">{aside}</span>}
        </label>
      ))}
    </div>
  );
}

/** What is wrong with one field, under its label's eye. */
export function Problem({ form, name }: { form: FormState; name: string }) {
  const text = form.problems[name];
  if (text === undefined) return null;
  return (
    <span class="problem" id={`${name}-problem`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="7.5" />
        <path d="M10 6v5M10 13.6v.4" />
      </svg>
      {text}
    </span>
  );
}

/** The way to each problem, when there are several; one alone is where the focus is. */
export function ProblemList({ form }: { form: FormState }) {
  const problems = Object.entries(form.problems);
  if (problems.length < 2) return null;
  return (
    <div class="problems" role="alert">
      <p>{fill(form.words.form.problems, { n: problems.length })}</p>
      <ul>
        {problems.map(([name, text]) => (
          <li>
            <a href={`#${name}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A form nobody has sent yet. */
export function emptyForm(words: Words): FormState {
  return { values: new URLSearchParams(), problems: {}, words };
}

/** A form that came back with problems. */
export function refusedForm(values: URLSearchParams, problems: Problems, words: Words): FormState {
  return { values, problems, words };
}

/** A whole number from a field; NaN when it is not one. */
export function readCount(form: URLSearchParams, name: string): number {
  const text = readField(form, name);
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

/** The attributes that tie a field to its hint and problem; the first problem gets the focus. */
export function describeField(form: FormState, name: string, hasHint: boolean) {
  const hasProblem = Object.hasOwn(form.problems, name);
  const ids = [hasHint && `${name}-hint`, hasProblem && `${name}-problem`].filter(Boolean);
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': hasProblem ? ('true' as const) : undefined,
    autofocus: Object.keys(form.problems)[0] === name ? true : undefined,
  };
}
