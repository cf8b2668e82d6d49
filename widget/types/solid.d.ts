/**
 * `<wayside-help>` in Solid's templates: `import type {} from 'wayside/solid'`.
 * @module
 */

import type { JSX } from 'solid-js';
import type {
  WaysideCloseEvent,
  WaysideHelp,
  WaysideHelpAttributes,
  WaysideOpenEvent,
} from './wayside.d.ts';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'wayside-help': JSX.HTMLAttributes<WaysideHelp> &
        WaysideHelpAttributes & {
          'on:wayside-open'?: ((event: WaysideOpenEvent) => void) | undefined;
          'on:wayside-close'?: ((event: WaysideCloseEvent) => void) | undefined;
        };
    }
  }
}
