import { css, html, LitElement, PropertyValues } from 'lit';
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

type Item = { key?: string; value?: unknown } | number | string | null | undefined;
type Series = { data?: Item[] };

const drawn = (item: Item): boolean => {
  const value = item !== null && typeof item === 'object' && !Array.isArray(item) ? item.value : item;
  const last = Array.isArray(value) ? value[value.length - 1] : value;
  return last !== null && last !== undefined && last !== '-';
};
const keyed = (item: Item): boolean => typeof item === 'object' && item !== null && !!item.key && drawn(item);

/**
 * Draws an ECharts option. When ECharts has finished it says so in attributes: painted (how many options have been
 * painted), series, points (data items with a value), keys (those that carry a key) and version (of ECharts).
 */
export class EChartElement extends LitElement {
  static override properties = {
    description: { type: String },
    tableShown: { type: Boolean, attribute: 'table-shown', reflect: true },
    designWidth: { type: Number },
    designHeight: { type: Number },
  };

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      position: relative;
      min-width: 0;
    }
    :host([hidden]) {
      display: none;
    }
    #canvas {
      flex: 1 1 auto;
      min-height: 0;
      width: 100%;
    }
    :host([table-shown]) #canvas {
      display: none;
    }
    #table {
      overflow: auto;
      flex: 1 1 auto;
      min-height: 0;
    }
    :host(:not([table-shown])) #table:not(:focus-within) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    :host(:not([table-shown])) #table:focus-within {
      position: absolute;
      inset: 0;
      z-index: 1;
      background: var(--echart-table-background, Canvas);
    }
  `;

  declare description: string;
  declare tableShown: boolean;
  /** When set, the chart is drawn at this size and the whole drawing is scaled to the element, type and all. */
  declare designWidth: number;
  declare designHeight: number;

  private chart?: ECharts;
  private option?: EChartsCoreOption;
  private painted = 0;
  private readonly sizes = new ResizeObserver(() => this.fit());
  private readonly lettered = () => this.chart?.resize({ animation: { duration: 0 } });

  constructor() {
    super();
    this.description = '';
    this.tableShown = false;
    this.designWidth = 0;
    this.designHeight = 0;
  }

  protected override render() {
    return html`<div id="canvas" role="img" aria-label=${this.description}></div>
      <div id="table"><slot></slot></div>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    // a canvas does not letter anew by itself when a font arrives
    document.fonts.addEventListener('loadingdone', this.lettered);
    // moved within the page: the drawing was thrown away, the option was not
    if (this.hasUpdated) {
      this.draw();
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.fonts.removeEventListener('loadingdone', this.lettered);
    this.sizes.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (!this.chart && this.option) {
      this.draw();
    }
  }

  /** Called by the server; the option is plain JSON. */
  show(option: EChartsCoreOption) {
    this.option = option;
    if (this.hasUpdated) {
      this.draw();
    }
  }

  /** The chart as a PNG data address, drawn anew off-screen at its own size and not as it happens to stand on screen. */
  picture(option: EChartsCoreOption, width: number, height: number, pixelRatio: number): string {
    const paper = document.createElement('div');
    paper.style.cssText = `position:absolute;left:-99999px;width:${width}px;height:${height}px`;
    document.body.append(paper);
    const chart = init(paper, undefined, { renderer: 'canvas', width, height, devicePixelRatio: pixelRatio });
    try {
      chart.setOption({ ...option, animation: false });
      return chart.getDataURL({ type: 'png', pixelRatio });
    } finally {
      chart.dispose();
      paper.remove();
    }
  }

  /** Offers such a picture as a file. */
  download(option: EChartsCoreOption, fileName: string, width: number, height: number, pixelRatio: number) {
    const link = document.createElement('a');
    link.href = this.picture(option, width, height, pixelRatio);
    link.download = fileName;
    link.click();
  }

  private draw() {
    const box = this.renderRoot.querySelector<HTMLElement>('#canvas');
    if (!box || !this.option) {
      return;
    }
    if (!this.chart) {
      this.chart = init(box, undefined, this.size());
      this.chart.on('finished', () => this.mark());
      this.chart.on('click', (event) => this.clicked(event.data as Item));
      this.sizes.observe(this);
    }
    this.painted++;
    this.chart.setOption(this.option, { notMerge: true });
  }

  private size() {
    if (!this.designWidth) {
      return { renderer: 'canvas' as const };
    }
    const scale = this.scale();
    return {
      renderer: 'canvas' as const,
      width: this.designWidth,
      height: this.designHeight,
      devicePixelRatio: window.devicePixelRatio * Math.max(1, scale),
    };
  }

  private scale() {
    return Math.min(this.clientWidth / this.designWidth, this.clientHeight / this.designHeight) || 1;
  }

  private fit() {
    if (this.designWidth) {
      const box = this.renderRoot.querySelector<HTMLElement>('#canvas');
      if (box) {
        box.style.cssText = `flex:none;width:${this.designWidth}px;height:${this.designHeight}px;transform-origin:0 0;transform:scale(${this.scale()})`;
      }
      return;
    }
    const box = this.renderRoot.querySelector<HTMLElement>('#canvas');
    if (this.chart && box && box.clientWidth > 0 && box.clientHeight > 0) {
      if (this.chart.getWidth() !== box.clientWidth || this.chart.getHeight() !== box.clientHeight) {
        this.chart.resize({ animation: { duration: 0 } });
      }
    }
  }

  private mark() {
    const series = [this.option?.series ?? []].flat() as Series[];
    const items = series.flatMap((one) => one.data ?? []);
    this.setAttribute('version', version);
    this.setAttribute('series', `${series.length}`);
    this.setAttribute('points', `${items.filter(drawn).length}`);
    this.setAttribute('keys', `${items.filter(keyed).length}`);
    this.setAttribute('painted', `${this.painted}`);
  }

  private clicked(item: Item) {
    if (typeof item === 'object' && item !== null && item.key) {
      this.dispatchEvent(new CustomEvent('data-click', { detail: { key: item.key } }));
    }
  }
}

customElements.define('e-chart', EChartElement);
