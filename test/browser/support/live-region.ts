/**
 * What a screen reader would be told: everything that is added to a region of the box that is live
 * at that moment.
 * @module
 */

import type { Page } from '@playwright/test';

/** Listens on every page from now on. Gives what was heard on the present one, in order. */
export async function listenToRegions(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const isLive = (region: Element | null) => {
      if (!region) return false;
      const live = region.getAttribute('aria-live');
      return live ? live !== 'off' : true;
    };
    const regions = '[role=log], [role=status], [role=alert]';
    /** A region that comes with words in it may be read out, too. */
    const hearArrived = (node: Node) => {
      if (!(node instanceof Element)) return;
      const arrived = [node, ...node.querySelectorAll(regions)].filter((one) =>
        one.matches(regions),
      );
      for (const region of arrived.filter(isLive)) tell(region);
    };
    const tell = (node: Node) => {
      // Blocks are read apart.
      const said = node instanceof HTMLElement ? node.innerText : node.textContent;
      const text = said?.replace(/\s+/g, ' ').trim();
      if (text) heard.push(text);
    };
    const hear = (records: MutationRecord[]) => {
      for (const { type, target, addedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const isHeard = isLive(element?.closest(regions) ?? null);
        // What is taken out is not read out.
        const nodes = type === 'characterData' ? [target] : [...addedNodes];
        for (const node of nodes) isHeard ? tell(node) : hearArrived(node);
      }
    };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      new MutationObserver(hear).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      return root;
    };
  });
  return () => page.evaluate(() => (window as never as { heard: string[] }).heard);
}
