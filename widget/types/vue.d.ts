/**
 * `<wayside-help>` in Vue's templates: `import type {} from 'wayside/vue'`.
 * @module
 */

import type { DefineComponent, HTMLAttributes } from 'vue';
import type { WaysideCloseEvent, WaysideHelpAttributes, WaysideOpenEvent } from './wayside.d.ts';

declare module 'vue' {
  interface GlobalComponents {
    'wayside-help': DefineComponent<
      HTMLAttributes &
        WaysideHelpAttributes & {
          onWaysideOpen?: ((event: WaysideOpenEvent) => void) | undefined;
          onWaysideClose?: ((event: WaysideCloseEvent) => void) | undefined;
        }
    >;
  }
}
