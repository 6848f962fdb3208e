import { css, html, LitElement, PropertyValues } from 'lit';
import type { Drawn, ECharts, EChartsCoreOption, FirstView } from './drawing';

// a script of its own, which can draw before the rest of the program is there
const drawing = import('./drawing');

type Item = { key?: string; value?: unknown } | number | string | null | undefined;
type Series = { data?: Item[] };

const drawn = (item: Item): boolean => {
  const value = item !== null && typeof item === 'object' && !Array.isArray(item) ? item.value : item;
  const last = Array.isArray(value) ? value[value.length - 1] : value;
  return last !== null && last !== undefined && last !== '-';
};
const keyed = (item: Item): boolean => typeof item === 'object' && item !== null && !!item.key && drawn(item);

/** Waits until the page has come to rest around a drawing that was made before it; at most half a second. */
const fits = async ({ chart, box }: Drawn) => {
  const fit = () => chart.isDisposed() || (box.clientWidth === chart.getWidth() && box.clientHeight === chart.getHeight());
  for (let frames = 0, fitting = 0; frames < 30 && fitting < 2; frames++) {
    await new Promise(requestAnimationFrame);
    fitting = fit() ? fitting + 1 : 0;
  }
};

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
      position: relative;
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
    if (this.chart) {
      this.sizes.observe(this);
    } else if (this.hasUpdated) {
      // back in the page: the drawing was thrown away, the option was not
      this.draw();
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.fonts.removeEventListener('loadingdone', this.lettered);
    this.sizes.disconnect();
    queueMicrotask(() => {
      // the router moves a whole screen within the page: then the drawing stays
      if (!this.isConnected) {
        this.chart?.dispose();
        this.chart = undefined;
      }
    });
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
  async picture(option: EChartsCoreOption, width: number, height: number, pixelRatio: number): Promise<string> {
    const { init } = await drawing;
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
  async download(option: EChartsCoreOption, fileName: string, width: number, height: number, pixelRatio: number) {
    const link = document.createElement('a');
    link.href = await this.picture(option, width, height, pixelRatio);
    link.download = fileName;
    link.click();
  }

  private async draw() {
    const { option } = this;
    const { init, version } = await drawing;
    const box = this.renderRoot.querySelector<HTMLElement>('#canvas');
    if (!box || !option || option !== this.option || !this.isConnected) {
      return;
    }
    this.painted++;
    if (this.chart) {
      this.chart.setOption(option, { notMerge: true });
      return;
    }
    const ahead = document.querySelector<FirstView>('first-view')?.take(option);
    this.chart = ahead?.chart ?? init(box, undefined, this.size());
    this.chart.on('finished', () => this.mark(version));
    this.chart.on('click', (event) => this.clicked(event.data as Item));
    if (ahead) {
      ahead.box.style.cssText = 'position:absolute;inset:0';
      box.append(ahead.box);
      await fits(ahead);
      this.mark(version);
    } else {
      this.chart.setOption(option, { notMerge: true });
    }
    this.sizes.observe(this);
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

  private mark(version: string) {
    requestAnimationFrame(() => document.querySelector('first-view')?.remove());
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
