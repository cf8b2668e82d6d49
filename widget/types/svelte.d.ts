/**
 * `<wayside-help>` in Svelte's templates: `import type {} from 'wayside/svelte'`.
 * @module
 */

import type { WaysideCloseEvent, WaysideHelpAttributes, WaysideOpenEvent } from './wayside.d.ts';

declare global {
  namespace svelteHTML {
    interface IntrinsicElements {
      'wayside-help': WaysideHelpAttributes & {
        class?: string | undefined;
        id?: string | undefined;
        'onwayside-open'?: ((event: WaysideOpenEvent) => void) | undefined;
        'onwayside-close'?: ((event: WaysideCloseEvent) => void) | undefined;
      };
    }
  }
}
