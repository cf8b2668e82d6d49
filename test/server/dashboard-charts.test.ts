import { expect, test } from '@playwright/test';
import { drawChart, type Frame } from '../../server/dashboard/charts/draw.ts';
import { rewriteSvg } from '../../server/dashboard/charts/svg.ts';

const OPTIONS = { prefix: 'p-', label: 'Sessions', className: 'chart' };

const FRAME = { ...OPTIONS, size: { width: 300, height: 200 }, locale: 'en' } as const;

test('styles become presentation attributes and nothing else is kept', () => {
  const svg = rewriteSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" style="position:absolute;left:0">
<style ><![CDATA[ .a:hover { fill: red } ]]></style>
<text style="font-size:12px;font-family:serif;" onclick="x()" class="a" fill="var(--ink)">a</text>
</svg>`,
    OPTIONS,
  );
  expect(svg).not.toMatch(/style|onclick|class="a"|position|serif/);
  expect(svg).toContain('<text font-size="12px" fill="var(--ink)">a</text>');
  expect(svg).toContain('<svg class="chart" role="img" aria-label="Sessions" width="10"');
});

test('ids of a chart are its own, and the patterns of the page are shared', () => {
  const svg = rewriteSvg(
    '<svg><defs><clipPath id="c0"></clipPath></defs>' +
      '<g clip-path="url(#c0)"><path fill="url(#paint-assumed)"></path></g></svg>',
    OPTIONS,
  );
  expect(svg).toContain('<clipPath id="p-c0">');
  expect(svg).toContain('clip-path="url(#p-c0)"');
  expect(svg).toContain('fill="url(#paint-assumed)"');
});

for (const element of ['script', 'foreignObject', 'image', 'a', 'use', 'animate']) {
  test(`a chart with <${element}> is refused`, () => {
    expect(() => rewriteSvg(`<svg><${element} href="x"></${element}></svg>`, OPTIONS)).toThrow(
      `unexpected <${element}>`,
    );
  });
}

test('a label cannot leave its attribute', () => {
  const svg = rewriteSvg('<svg></svg>', { ...OPTIONS, label: '"><script>x</script>' });
  expect(svg).toContain('aria-label="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
});

test('names on a chart are drawn as words', async () => {
  const name = '</text><script>window.hacked = 1</script><text style="fill:red">&"';
  const svg = await drawChart(
    {
      xAxis: { type: 'category', data: [name] },
      yAxis: {},
      graphic: [{ type: 'text', style: { text: name } }],
      series: [{ type: 'bar', data: [1], label: { show: true, formatter: () => name } }],
    },
    FRAME,
  );
  expect(svg).not.toMatch(/<script|<[^>]*\sstyle=/);
  expect(svg).toContain('&lt;script&gt;window.hacked = 1&lt;/script&gt;');
});

/** Draws one bar; tells whether that took any drawing. */
async function drawBar(value: number, frame: Partial<Frame> = {}) {
  let isNew = false;
  const formatter = (number: number) => {
    isNew = true;
    return String(number);
  };
  const option = {
    xAxis: { type: 'category', data: ['a'] },
    yAxis: { axisLabel: { formatter } },
    series: [{ type: 'bar', data: [value] }],
  };
  return { svg: await drawChart(option, { ...FRAME, ...frame }), isNew };
}

test('a chart is drawn anew as soon as its figures, its size, its words or its language differ', async () => {
  const first = await drawBar(1);
  expect(first.isNew).toBe(true);
  expect(await drawBar(1)).toEqual({ svg: first.svg, isNew: false });
  expect((await drawBar(2)).isNew).toBe(true);
  expect((await drawBar(1, { size: { width: 200, height: 200 } })).isNew).toBe(true);
  expect((await drawBar(1, { label: 'Answers' })).isNew).toBe(true);
  expect((await drawBar(1, { prefix: 'q-' })).isNew).toBe(true);
  expect((await drawBar(1, { locale: 'fr' })).isNew).toBe(true);
});
