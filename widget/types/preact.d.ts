/**
 * `<wayside-help>` in Preact's templates: `import type {} from 'wayside/preact'`.
 * @module
 */

import type { HTMLAttributes } from 'preact';
import type {
  WaysideCloseEvent,
  WaysideHelp,
  WaysideHelpAttributes,
  WaysideOpenEvent,
} from './wayside.d.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'wayside-help': HTMLAttributes<WaysideHelp> &
        WaysideHelpAttributes & {
          'onwayside-open'?: ((event: WaysideOpenEvent) => void) | undefined;
          'onwayside-close'?: ((event: WaysideCloseEvent) => void) | undefined;
        };
    }
  }
}
