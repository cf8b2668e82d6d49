/**
 * What `wayside doctor` says about one thing.
 * @module
 */

import { AppError } from '../errors.ts';

export interface Finding {
  /** `risk`: works, but one mishap away from trouble. `wrong`: does not work, or loses or shows data. */
  state: 'ok' | 'risk' | 'wrong';
  /** One sentence with the fact. */
  text: string;
  /** What to do about it; only of risks and wrongs. */
  remedy?: string;
}

export function ok(text: string): Finding {
  return { state: 'ok', text };
}

export function risk(text: string, remedy: string): Finding {
  return { state: 'risk', text, remedy };
}

export function wrong(text: string, remedy: string): Finding {
  return { state: 'wrong', text, remedy };
}

/** A failure as a finding. Anything but an `AppError` is ours, and thrown. */
export function failed(error: unknown): Finding {
  if (!(error instanceof AppError)) throw error;
  return wrong(error.message, error.remedy ?? '');
}

/** One finding a line, its remedy under it, and how many there are of each kind. */
export function formatFindings(findings: readonly Finding[]): string {
  const lines = findings.map(({ state, text, remedy }) =>
    [`${state.padEnd(6)} ${text}`, ...(remedy ? [`       ${remedy}`] : [])].join('\n'),
  );
  const count = (state: Finding['state']) =>
    findings.filter((finding) => finding.state === state).length;
  lines.push(`${count('ok')} ok, ${count('risk')} at risk, ${count('wrong')} wrong.`);
  return lines.join('\n');
}
