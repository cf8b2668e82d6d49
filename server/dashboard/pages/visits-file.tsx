/**
 * Where a file of a site's visits is sent, and what is wrong with it line by line.
 * @module
 */

import { ErrorLine } from '../error-line.tsx';
import { Form } from '../layout.tsx';
import type { LineProblem } from '../told-visits.ts';
import type { SiteVisit } from '../visit.ts';

/** Of more lines than these the number is told. */
const PROBLEMS_MAX = 10;

export function VisitsFileSection(props: {
  visit: SiteVisit;
  problems: readonly LineProblem[] | undefined;
}) {
  const { visit, problems } = props;
  const words = visit.words.supply.file;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="note">{words.note}</p>
      <Form visit={visit} path="/visits" className="entry-form narrow-form" hasFile>
        {problems !== undefined && <Problems visit={visit} problems={problems} />}
        <label for="visits">
          {words.choose}
          <input id="visits" name="visits" type="file" accept=".csv,text/csv,text/plain" required />
        </label>
        <button class="button" type="submit">
          {words.send}
        </button>
      </Form>
    </section>
  );
}

function Problems({ visit, problems }: { visit: SiteVisit; problems: readonly LineProblem[] }) {
  const { format } = visit;
  const words = visit.words.supply.file;
  const more = problems.length - PROBLEMS_MAX;
  return (
    <>
      <ErrorLine text={words.refused(format.amount(problems.length))} />
      <ul>
        {problems.slice(0, PROBLEMS_MAX).map(({ line, code }) => (
          <li>{words.atLine(format.number(line), words.problems[code])}</li>
        ))}
        {more > 0 && <li>{words.more(format.amount(more))}</li>}
      </ul>
    </>
  );
}
