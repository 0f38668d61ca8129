/* Charts, drawn by Vega without turning text into code, in the colours of the day or the night. */
// biome-ignore-all lint/correctness/noUnusedVariables: the parts that come after it use what it names
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const drawn = new Map();
/** Is the page being printed? */
const paper = { isPrinted: false };

function isDark() {
  return !paper.isPrinted && (root.dataset.scheme ?? (dark.matches ? 'dark' : 'light')) === 'dark';
}

/** The spec in the colours of the night: every colour of the theme has its counterpart, the data have none. */
function recoloured(value, key) {
  if (typeof value === 'string') return page.night[value] ?? value;
  if (key === 'values' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => recoloured(one, ''));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, recoloured(one, name)]));
}

/** The rows that the filters leave; null when they leave none of those that they go by. */
function filtered({ spec, by }) {
  const isOurs = ({ values }) =>
    Array.isArray(values) && values.some((row) => Object.keys(by).some((field) => field in row));
  const data = (spec.data ?? []).map((source) =>
    Array.isArray(source.values)
      ? {
          ...source,
          values: source.values.filter((row) => Object.entries(by).every(([field, name]) => passes(name, row[field]))),
        }
      : source,
  );
  const ours = (spec.data ?? []).flatMap((source, s) => (isOurs(source) ? [data[s]] : []));
  return ours.length > 0 && ours.every(({ values }) => values.length === 0) ? null : { ...spec, data };
}

function draw(figure) {
  const chart = page.charts[figure.dataset.chart];
  const canvas = figure.querySelector('.canvas');
  drawn.get(figure)?.finalize();
  const spec = filtered(chart);
  if (spec === null) {
    drawn.delete(figure);
    canvas.textContent = page.words.nothing;
    return;
  }
  const config = isDark() ? page.nightConfig : {};
  const runtime = vega.parse(isDark() ? recoloured(spec, '') : spec, config, { ast: true });
  canvas.replaceChildren();
  const view = new vega.View(runtime, {
    renderer: 'svg',
    container: canvas,
    hover: true,
    expr: expressionInterpreter,
    tooltip: chartTip,
    // A panel that the filters leave empty has no extent, and is to be empty.
    logLevel: vega.Error,
  });
  drawn.set(figure, view);
  if (chart.brush) brushing(view);
  view.run();
  fitted(figure);
  figure.dataset.drawn = '';
}

/** A chart of fixed size grows a little into its place, and shrinks a little before it is scrolled. */
function fitted(figure) {
  const picture = figure.querySelector('.canvas > svg');
  // The canvas says what it shows; what is in it would be read out mark by mark.
  picture?.setAttribute('aria-hidden', 'true');
  if (picture === null || figure.classList.contains('fluid')) return;
  const own = picture.viewBox.baseVal.width;
  const room = figure.querySelector('.canvas').clientWidth;
  picture.style.width = `${Math.round(Math.max(own * 0.8, Math.min(own * 1.3, room)))}px`;
}

/** A chart that cannot be drawn does not keep the others from being drawn. */
function drawOrSay(figure) {
  try {
    draw(figure);
  } catch (error) {
    console.error(error);
    figure.querySelector('.canvas').textContent = page.words.nothing;
  }
}

function shown(figure) {
  return figure.closest('[hidden]') === null;
}

/** A turn of the event loop between charts, so that the page answers while they are drawn. */
async function drawAll(which) {
  for (const figure of all('figure[data-chart]')) {
    if (!shown(figure) || !which(figure)) continue;
    drawOrSay(figure);
    await new Promise((resume) => setTimeout(resume));
  }
}

/** What is dragged over becomes the span that is shown. */
function brushing(view) {
  let span = null;
  view.addSignalListener('brush', (_name, { at }) => {
    span = at ?? null;
  });
  view.addEventListener('pointerup', () => {
    if (span === null || Math.abs(span[1] - span[0]) < 0.5) return;
    const [from, to] = [Math.min(...span), Math.max(...span)].map(Math.round);
    span = null;
    setSpan(from, to);
  });
  view.addEventListener('dblclick', () => setSpan(0, Number.POSITIVE_INFINITY));
}
