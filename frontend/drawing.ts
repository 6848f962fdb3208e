import { BarChart, CustomChart, HeatmapChart, LineChart, LinesChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  DataZoomComponent,
  GraphicComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, use, version, type ECharts, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  CustomChart,
  DatasetComponent,
  DataZoomComponent,
  GraphicComponent,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  LineChart,
  LinesChart,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  ScatterChart,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
]);

/** Milliseconds; in a tab nobody looks at nothing is ever painted. */
const PATIENCE_WITH_DRAWING = 1_000;
const PATIENCE_WITH_PROGRAM = 10_000;

/** A chart that is drawn already, with the element it is drawn in. */
export type Drawn = { chart: ECharts; box: HTMLElement };

/**
 * The first screen as the first response brought it, in a shadow tree of its own: it stands there, its first chart
 * drawn, until the program has made the real screen and the real chart has taken the drawing over. The program is not
 * started before that chart is painted (attribute painted), as it would only be in its way.
 */
export class FirstView extends HTMLElement {
  private drawn?: Drawn;
  private option = '';

  connectedCallback() {
    setTimeout(() => this.start(), PATIENCE_WITH_DRAWING);
    try {
      this.draw();
    } catch (failed) {
      console.warn(failed);
      this.start();
    }
  }

  disconnectedCallback() {
    this.drawn?.chart.dispose();
  }

  /** Hands the drawing over to the chart it is of, which clears this view away with the next frame. */
  take(option: EChartsCoreOption): Drawn | undefined {
    const { drawn } = this;
    if (!drawn || JSON.stringify(option) !== this.option) {
      return undefined;
    }
    this.drawn = undefined;
    drawn.chart.off('finished');
    return drawn;
  }

  private draw() {
    const root = this.attachInternals().shadowRoot;
    const box = root?.querySelector<HTMLElement>('[data-chart]');
    const text = root?.querySelector('script')?.textContent;
    if (!box || !text) {
      this.start();
      return;
    }
    const option = JSON.parse(text) as EChartsCoreOption;
    this.option = JSON.stringify(option);
    const chart = init(box, undefined, { renderer: 'canvas' });
    chart.on('finished', () => {
      this.setAttribute('painted', '');
      setTimeout(() => this.start());
    });
    chart.setOption(option);
    this.drawn = { chart, box };
  }

  private start() {
    const program = this.dataset.program;
    if (program) {
      delete this.dataset.program;
      setTimeout(() => this.remove(), PATIENCE_WITH_PROGRAM);
      import(/* @vite-ignore */ new URL(program, document.baseURI).href);
    }
  }
}

customElements.define('first-view', FirstView);

export { init, version, type ECharts, type EChartsCoreOption };
