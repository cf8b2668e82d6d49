import { expect, test } from '@playwright/test';
import { drawChart } from '../../server/dashboard/charts/draw.ts';
import { rewriteSvg } from '../../server/dashboard/charts/svg.ts';

const OPTIONS = { prefix: 'p-', label: 'Sessions', className: 'chart' };

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
    { width: 300, height: 200 },
    OPTIONS,
  );
  expect(svg).not.toMatch(/<script|<[^>]*\sstyle=/);
  expect(svg).toContain('&lt;script&gt;window.hacked = 1&lt;/script&gt;');
});
