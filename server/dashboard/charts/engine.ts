/**
 * The parts of ECharts that we use. Loaded with the first chart: they take 10 MB, which a server that
 * only takes events does without.
 * @module
 */

import { BarChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, MarkAreaComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, BarChart, GraphicComponent, GridComponent, MarkAreaComponent, SVGRenderer]);

export { init };
