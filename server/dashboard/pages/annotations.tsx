/**
 * Annotations: what happened on a day, to be seen beside the figures.
 * @module
 */

import {
  ANNOTATION_LENGTH_MAX,
  type Annotation,
  WRITTEN_KINDS,
} from '../../metrics/annotations.ts';
import { formatDay } from '../../metrics/calendar.ts';
import { describeHappening } from '../annotation-list.tsx';
import { ErrorLine } from '../error-line.tsx';
import { TableBox } from '../figures.tsx';
import { Form, Page } from '../layout.tsx';
import { linkTo } from '../links.ts';
import type { SiteVisit } from '../visit.ts';

/** What stands in the form. */
export interface AnnotationState {
  kind?: string;
  day?: string;
  text?: string;
  error?: string;
}

interface AnnotationsProps {
  visit: SiteVisit;
  annotations: readonly Annotation[];
  state: AnnotationState;
  /** The one that is changed; undefined for a new one. */
  id: string | undefined;
}

export function AnnotationsPage({ visit, annotations, state, id }: AnnotationsProps) {
  const words = visit.words.annotations;
  return (
    <Page visit={visit} title={words.title} path="/annotations">
      <main class="width" id="content">
        <h1>{words.title}</h1>
        <p class="under">{words.note}</p>
        <AnnotationForm visit={visit} state={state} id={id} />
        <section>
          <h2>{words.list}</h2>
          {annotations.length === 0 ? (
            <p class="note">{words.none}</p>
          ) : (
            <AnnotationTable visit={visit} annotations={annotations} />
          )}
        </section>
      </main>
    </Page>
  );
}

function AnnotationForm({ visit, state, id }: Omit<AnnotationsProps, 'annotations'>) {
  const words = visit.words.annotations;
  const path = id === undefined ? '/annotations' : `/annotations/${id}`;
  return (
    <section>
      <h2>{id === undefined ? words.write : words.change}</h2>
      <Form visit={visit} path={path} className="entry-form narrow-form">
        <ErrorLine text={state.error} />
        <fieldset class="choices">
          <legend>{words.kind}</legend>
          {WRITTEN_KINDS.map((kind) => (
            <label for={`kind-${kind}`}>
              <input
                id={`kind-${kind}`}
                type="radio"
                name="kind"
                value={kind}
                checked={kind === state.kind}
              />
              <span>{words.kinds[kind]}</span>
            </label>
          ))}
        </fieldset>
        <label for="day">
          {words.day}
          <input
            id="day"
            type="date"
            name="day"
            value={state.day}
            max={formatDay(visit.today)}
            required
          />
        </label>
        <label for="text">
          {words.text}
          <input
            id="text"
            name="text"
            value={state.text}
            maxlength={ANNOTATION_LENGTH_MAX}
            autocomplete="off"
            required
          />
          <small>{words.textNote}</small>
        </label>
        <div class="actions">
          <button class="button" type="submit" name="do" value="save">
            {words.save}
          </button>
          {id !== undefined && (
            <>
              <button class="button quiet" type="submit" name="do" value="delete" formnovalidate>
                {words.delete}
              </button>
              <a href={linkTo(visit.url, '/annotations')}>{words.cancel}</a>
            </>
          )}
        </div>
      </Form>
    </section>
  );
}

function AnnotationTable({ visit, annotations }: Pick<AnnotationsProps, 'visit' | 'annotations'>) {
  const words = visit.words.annotations;
  return (
    <TableBox label={words.list}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.author}</th>
          </tr>
        </thead>
        <tbody>
          {[...annotations].reverse().map((annotation) => (
            <tr>
              <th scope="row" class="when">
                {visit.format.date(annotation.day)}
              </th>
              <td class="excerpt">
                {'author' in annotation ? (
                  <a href={linkTo(visit.url, `/annotations/${annotation.id}`)}>
                    {describeHappening(visit, annotation)}
                  </a>
                ) : (
                  describeHappening(visit, annotation)
                )}
              </td>
              <td class="address">{'author' in annotation ? annotation.author : words.itself}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
