/**
 * @module The page about the element: headings and empty lists, which its script fills from the
 * element's manifest, so that they cannot say anything else.
 */
import type { Screen, Visit } from '../visit.ts';
import { ELEMENT_WORDS } from './words.ts';

/** As it stands in `site.yaml`. */
const OWN_TEXTS = `texts:
  en: { title: Support, contact: Ask the workshop }
  fr: { title: Assistance, contact: Demander à l’atelier }`;

/** What stands there without script. */
const FALLBACK = `<wayside-help site="shop">
  <a href="https://help.example.com/help/shop">Help</a>
  <a href="mailto:help@example.com">Write to us</a>
</wayside-help>`;

/** What the page shows; `manifest` is the address of the element's manifest. */
export function showElement(visit: Visit, manifest: string): Screen {
  const words = ELEMENT_WORDS[visit.language];
  return {
    title: words.title,
    script: '/element.js',
    body: (
      <div
        class="wide element"
        id="element"
        data-manifest={manifest}
        data-failed={words.failed}
        data-controls={JSON.stringify(words.controls)}
      >
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <h2>{words.tag}</h2>
        <pre>
          <code id="markup" />
        </pre>
        <div id="placed" />
        <h2>{words.events}</h2>
        <div id="told" role="log" aria-label={words.events}>
          <p class="soft">{words.noEvent}</p>
        </div>
        <h2>{words.link}</h2>
        <p>
          {words.linkHow}{' '}
          <a href="#wayside=late-parcel">
            <code>#wayside=late-parcel</code>
          </a>
        </p>
        <h2>{words.fallback}</h2>
        <p>{words.fallbackHow}</p>
        <pre>
          <code>{FALLBACK}</code>
        </pre>
        <h2>{words.texts}</h2>
        <p>{words.textsHow}</p>
        <pre>
          <code>{OWN_TEXTS}</code>
        </pre>
        {Object.entries(words.lists).map(([list, title]) => (
          <section>
            <h2>{title}</h2>
            <dl class="facts" lang="en" data-list={list} />
          </section>
        ))}
      </div>
    ),
  };
}
