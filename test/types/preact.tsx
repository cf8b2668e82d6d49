/** @jsxImportSource preact */
/** The element in Preact's templates. Compiled, never run: what must not compile is marked so. */

import type {} from 'wayside/preact';

export function Help() {
  return (
    <>
      <wayside-help
        id="help"
        site="shop"
        onwayside-close={({ type }) => type satisfies 'wayside-close'}
      />
      {/* @ts-expect-error: not a theme. */}
      <wayside-help theme="blue" />
    </>
  );
}
