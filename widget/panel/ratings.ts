/**
 * How satisfied the visitor is, and whether they would recommend the site: asked beside the effort
 * question where the site wants to know. Fetched only there.
 * @module
 */

// Found in the panel's own file: it is there whenever this is.
import './panel.ts';
import { html, type TemplateResult } from 'lit/html.js';
import type { Box } from './box.ts';

/** Eleven points fill two rows, so that the last stands over its word. */
const STYLE = `
@media (min-width:400px){.nps{display:flex;flex-wrap:wrap}.nps label{flex:1 0 48px}}
`;

/** Version of the words of the questions and their ends. */
const WORDING = 1;

interface Rating {
  survey: 'csat' | 'nps';
  scale: string;
  min: number;
  max: number;
}

export class Ratings {
  #box: Box;
  #ratings: Rating[] = [];
  #values = new Map<string, number>();

  constructor(box: Box) {
    this.#box = box;
    box.parts.adopt(STYLE);
    const { csat, nps } = box.parts.source.manifest?.surveys ?? {};
    if (csat) {
      this.#ratings.push({ survey: 'csat', scale: csat, min: 1, max: Number(csat.slice(-1)) });
    }
    if (nps) this.#ratings.push({ survey: 'nps', scale: 'nps', min: 0, max: 10 });
    // A box that comes back has told it before.
    const isNew = !box.state.rated;
    box.state.rated = true;
    if (isNew) this.#record('survey-shown');
  }

  /** Whether the visitor has chosen anything. */
  get isGiven(): boolean {
    return this.#values.size > 0;
  }

  render(): TemplateResult[] {
    const site = this.#box.parts.source.manifest?.name ?? '';
    return this.#ratings.map((rating) => {
      const { survey, min, max } = rating;
      const values = Array.from({ length: max - min + 1 }, (_, place) => min + place);
      const [low, high] = [this.#box.say(`${survey}.low`), this.#box.say(`${survey}.high`)];
      const names = new Map([[min, low]]).set(max, high);
      return html`<fieldset>
        <legend>${this.#box.say(`${survey}.question`, { site })}</legend>
        <div class="points ${survey}">
          ${values.map((value) => this.#renderChoice(survey, value, names.get(value) ?? ''))}
        </div>
        <div class="ends soft" aria-hidden="true"><span>${low}</span><span>${high}</span></div>
      </fieldset>`;
    });
  }

  /** Tells what was chosen; `comment` goes with the first. Whether none of it is in the lower half. */
  tell(comment: string): boolean {
    let isGood = true;
    let words = comment;
    for (const { survey, scale, min, max } of this.#ratings) {
      const value = this.#values.get(survey);
      if (value === undefined) continue;
      isGood &&= value >= (min + max) / 2;
      const range = { min, max, orientation: 'higher-is-better' } as const;
      const said = { wording: WORDING, value, ...(words && { comment: words }) };
      this.#box.parts.telemetry.record({
        type: 'survey-answered',
        ...{ survey, scale, ...range, ...said },
      });
      words = '';
    }
    return isGood;
  }

  dismiss(): void {
    this.#record('survey-dismissed');
  }

  #record(type: 'survey-shown' | 'survey-dismissed'): void {
    for (const { survey, scale } of this.#ratings) {
      this.#box.parts.telemetry.record({ type, survey, scale, wording: WORDING });
    }
  }

  #renderChoice(survey: string, value: number, name: string): TemplateResult {
    const spoken = name ? `${value}, ${name}` : `${value}`;
    return html`<label>
      <input type="radio" name=${survey} value=${value} aria-label=${spoken}
        @change=${() => this.#values.set(survey, value)} />
      <span>${value}</span><span class="name">${name}</span>
    </label>`;
  }
}
