/**
 * `<wayside-help>` in React's templates: `import type {} from 'wayside/react'`. React 19 passes
 * attributes and listens to `onwayside-open` by itself.
 * @module
 */

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  WaysideCloseEvent,
  WaysideHelp,
  WaysideHelpAttributes,
  WaysideOpenEvent,
} from './wayside.d.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'wayside-help': DetailedHTMLProps<HTMLAttributes<WaysideHelp>, WaysideHelp> &
        WaysideHelpAttributes & {
          'onwayside-open'?: ((event: WaysideOpenEvent) => void) | undefined;
          'onwayside-close'?: ((event: WaysideCloseEvent) => void) | undefined;
        };
    }
  }
}
