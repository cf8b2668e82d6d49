/** @jsxImportSource solid-js */
/** The element in Solid's templates. Compiled, never run: what must not compile is marked so. */

import type {} from 'wayside/solid';

export function Help() {
  return (
    <>
      <wayside-help
        id="help"
        site="shop"
        on:wayside-close={({ type }) => type satisfies 'wayside-close'}
      />
      {/* @ts-expect-error: not a theme. */}
      <wayside-help theme="blue" />
    </>
  );
}
