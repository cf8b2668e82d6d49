/** @jsxImportSource react */
/** The element in React's templates. Compiled, never run: what must not compile is marked so. */

import { useRef } from 'react';
import type { WaysideHelp } from 'wayside';
import type {} from 'wayside/react';

export function Help() {
  const help = useRef<WaysideHelp>(null);
  return (
    <>
      <button type="button" onClick={() => void help.current?.search('parcel')}>
        Where is it?
      </button>
      <wayside-help
        ref={help}
        site="shop"
        theme="dark"
        storage="none"
        onwayside-open={({ type }) => type satisfies 'wayside-open'}
      />
      {/* @ts-expect-error: not a theme. */}
      <wayside-help theme="blue" />
    </>
  );
}
