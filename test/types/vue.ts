/** The element in Vue's templates. Compiled, never run. */

import type { GlobalComponents } from 'vue';
import type {} from 'wayside/vue';

type Properties = InstanceType<GlobalComponents['wayside-help']>['$props'];
export const properties: Properties = { site: 'shop', theme: 'dark', onWaysideOpen: () => {} };
// @ts-expect-error: not a theme.
export const wrong: Properties = { theme: 'blue' };
