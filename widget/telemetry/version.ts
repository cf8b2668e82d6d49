/**
 * Which widget speaks.
 * @module
 */

/** Version of the widget, as in `package.json`; every batch names it. */
export const WIDGET_VERSION = '0.1.0';
