/**
 * @module Line drawings of the goods and of the room on the first page. Colours are in the
 * style sheet.
 */
import type { Child } from 'hono/jsx';

const GOODS: Record<string, () => Child> = {
  'oslo-lamp': () => (
    <>
      <Floor />
      <path class="linen" d="M36 18h24l13 34H23z" />
      <path class="faint" d="m41 19-6 32M48 19v32M55 19l6 32" />
      <path d="M48 52v37M34 89h28v2H34z" />
      <path class="faint" d="M62 90c14 0 12-12 26-8" />
    </>
  ),
  'brest-wall-light': () => (
    <>
      <path class="beam" d="M37 54h42l13 46H24z" />
      <rect class="wood" x="16" y="40" width="8" height="34" rx="1" />
      <path class="linen" d="M36 54a22 22 0 0 1 44 0z" />
      <path d="M24 58c0-34 34-46 34-26M53 55a5 5 0 0 0 10 0" />
      <path class="faint" d="M42 51a16 16 0 0 1 9-11" />
    </>
  ),
  'low-stool': () => (
    <>
      <Floor />
      <path d="m29 52-6 39M67 52l6 39M26 72h44" />
      <rect class="wood" x="20" y="43" width="56" height="9" rx="1" />
      <path class="faint" d="M26 48h22M56 47h14" />
    </>
  ),
  'high-stool': () => (
    <>
      <Floor />
      <path d="m34 25-9 66M62 25l9 66M41 25l-4 60M55 25l4 60M31 50h34M27 76h42" />
      <rect class="wood" x="26" y="16" width="44" height="9" rx="1" />
      <path class="faint" d="M32 21h16M55 20h10" />
    </>
  ),
  'wool-blanket': () => (
    <>
      <Floor />
      <path d="m28 91 7-79M68 91l-7-79M34 20h28M30 79h36" />
      <path class="wool" d="M31 30c10-4 24-4 34 0l4 38H27z" />
      <path d="M31 36h34M30.5 40h35M29 56h38M28.5 60h39M28 64h40" />
      <path d="M29 68v6M35 68v6M41 68v6M48 68v6M55 68v6M61 68v6M67 68v6" />
    </>
  ),
  'cotton-throw': () => (
    <>
      <path class="cotton" d="M26 21h44v62H26z" />
      <path class="faint" d="M37 21v62M48 21v62M59 21v62M26 34h44M26 46h44M26 58h44M26 70h44" />
      <path d="M10 20h76M26 21v62h44V21M29 83v9M35 83v9M41 83v9M48 83v9M55 83v9M61 83v9M67 83v9" />
    </>
  ),
};

/** Where a good stands. It runs out of the drawing and ends with the tile. */
function Floor() {
  return <path class="floor" d="M-200 91h500" />;
}

/** The drawing of a good on its tile. It says nothing that the words beside it do not. */
export function GoodDrawing(props: { id: string; size: 'small' | 'large' }) {
  return (
    <span class={`tile tile-${props.size}`}>
      <svg class="drawing" viewBox="0 0 96 108" aria-hidden="true" focusable="false">
        {GOODS[props.id]?.()}
      </svg>
    </span>
  );
}

/** The room: a lamp on a stool, a light on the wall, a blanket on a ladder. */
export function RoomDrawing() {
  return (
    <svg class="drawing room" viewBox="0 0 640 460" aria-hidden="true" focusable="false">
      <circle class="glow" cx="352" cy="206" r="150" />
      <Rug />
      <WallLight />
      <HighStool />
      <LampOnStool />
      <LadderWithBlanket />
      <path d="M0 400h640" />
    </svg>
  );
}

function Rug() {
  return <path class="cotton" d="m196 424 36-24h250l40 24z" />;
}

function WallLight() {
  return (
    <>
      <path class="beam" d="M89 154h68l31 152H58z" />
      <rect class="wood" x="56" y="120" width="11" height="62" rx="2" />
      <path d="M67 152c0-62 56-78 56-36" />
      <path class="linen" d="M88 154a35 35 0 0 1 70 0z" />
      <path d="M115 155a8 8 0 0 0 16 0" />
    </>
  );
}

function HighStool() {
  return (
    <>
      <path d="m166 268-18 132M220 268l18 132M180 268l-7 116M206 268l7 116M159 322h68M154 362h78" />
      <rect class="wood" x="154" y="255" width="78" height="13" rx="2" />
    </>
  );
}

function LampOnStool() {
  return (
    <>
      <path d="m296 332-12 68M408 332l12 68M290 366h124" />
      <rect class="wood" x="280" y="318" width="144" height="14" rx="2" />
      <path class="linen" d="M324 138h56l30 84H294z" />
      <path d="M352 222v90M320 316h64" />
      <path d="M352 312v4" />
    </>
  );
}

function LadderWithBlanket() {
  return (
    <>
      <path d="m500 400 34-334M596 400 570 66M507 330h84M513 268h73M520 206h62M526 144h51M531 96h42" />
      <path class="wool" d="M516 146c20-8 50-8 70 0l8 166h-90z" />
      <path d="M509 270h83M508 284h85M507 298h86M516 162h71M515 176h73" />
      <path d="M508 312v12M520 312v12M532 312v12M544 312v12M556 312v12M568 312v12M580 312v12M591 312v12" />
    </>
  );
}
