/**
 * @module The page for an address where nothing is.
 */
import { linkTo, type Page } from '../visit.ts';

/** Says that nothing is here, with a way out. */
export const missing: Page = {
  show: (visit) => ({
    status: 404,
    title: visit.words.missing.title,
    body: (
      <div class="wide">
        <h1>{visit.words.missing.title}</h1>
        <p class="lead">{visit.words.missing.lead}</p>
        <p>
          <a class="button" href={linkTo(visit, 'home')}>
            {visit.words.missing.back}
          </a>
        </p>
      </div>
    ),
  }),
};
