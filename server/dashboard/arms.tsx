/**
 * The row that leads somewhere: destination, reason, distance. The first is lit.
 * @module
 */

import type { Child } from 'hono/jsx';

export function Arms({ children }: { children?: Child }) {
  return <ol class="arms">{children}</ol>;
}

export function Arm(props: {
  href: string;
  title: string;
  distance: string | undefined;
  isFirst: boolean;
  children?: Child;
}) {
  const { href, title, distance, isFirst, children } = props;
  return (
    <li>
      <a class={isFirst ? 'arm lit' : 'arm'} href={href}>
        <span class="destination">
          <b>{title}</b>
          {distance !== undefined && <small>{distance}</small>}
        </span>
        <small>{children}</small>
      </a>
    </li>
  );
}
