/*
 * What a page does by itself: draws its charts, filters, sorts and copies its tables, shows definitions, and changes between
 * light and dark. It loads nothing. `vega` and `expressionInterpreter` stand before it in the same script.
 */
(() => {
  const root = document.documentElement;
  const page = JSON.parse(document.getElementById('page-data').textContent);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // ---- One tip for everything that has something to tell, shown to the pointer and to the keyboard. ----

  const tip = document.getElementById('tip');

  /** Keeps the tip on the screen, below the place or above it where there is more room. */
  function showTip(lines, { left, top, bottom }) {
    tip.replaceChildren(...lines);
    tip.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = tip;
    const below = bottom + 10 + height <= window.innerHeight;
    tip.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
    tip.style.top = `${below ? bottom + 10 : Math.max(8, top - height - 10)}px`;
  }

  function hideTip() {
    tip.hidden = true;
  }

  function line(name, text) {
    const row = document.createElement('p');
    if (name !== '') {
      const head = document.createElement('b');
      head.textContent = name;
      row.append(head, ' ');
    }
    row.append(text);
    return row;
  }

  /** Vega's tooltips: an object of texts, or one text. Whatever stands in it stays text. */
  function chartTip(_handler, event, _item, value) {
    if (value === null || value === undefined || value === '') return hideTip();
    const pairs = typeof value === 'object' ? Object.entries(value) : [['', value]];
    const { clientX: left, clientY: top } = event;
    showTip(
      pairs.map(([name, text]) => line(name, String(text))),
      { left: left + 12, top, bottom: top },
    );
  }

  function definitionTip({ target }) {
    const term = target.closest?.('a.term');
    const meaning = term && document.getElementById(term.getAttribute('aria-describedby'));
    if (meaning) showTip([line('', meaning.textContent)], term.getBoundingClientRect());
    else if (!target.closest?.('.canvas')) hideTip();
  }

  // ---- Charts ----

  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const drawn = new Map();
  let printing = false;

  function isDark() {
    return !printing && (root.dataset.scheme ?? (dark.matches ? 'dark' : 'light')) === 'dark';
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
            values: source.values.filter((row) =>
              Object.entries(by).every(([field, name]) => passes(name, row[field])),
            ),
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

  // ---- Filters: of names by choosing one, of weeks by the first and the last ----

  const filters = all('[data-filter]');

  function passes(name, value) {
    if (value === undefined || value === null) return true;
    if (name === 'at') {
      const [from, to] = span();
      return value >= from && value <= to;
    }
    const chosen = filters.find((filter) => filter.dataset.filter === name);
    if (chosen === undefined || chosen.value === '') return true;
    const known = [...chosen.options].some((option) => option.value === String(value));
    return !known || String(value) === chosen.value;
  }

  function span() {
    const end = (which) => filters.find((filter) => filter.dataset.filter === which)?.value;
    return [Number(end('from') ?? 0), Number(end('to') ?? Number.POSITIVE_INFINITY)];
  }

  function setSpan(from, to) {
    for (const [which, at] of [
      ['from', from],
      ['to', to],
    ]) {
      const select = filters.find((filter) => filter.dataset.filter === which);
      if (select === undefined) return;
      select.selectedIndex = Math.max(0, Math.min(at, select.options.length - 1));
    }
    applyFilters('at');
  }

  /** @param changed name of the filter that was set; others are as they were */
  function applyFilters(changed) {
    const [from, to] = span();
    if (from > to) return setSpan(to, from);
    for (const element of all('[data-plan], [data-channel], [data-at]')) {
      const { plan, channel, at } = element.dataset;
      element.hidden = !(
        passes('plan', plan) &&
        passes('channel', channel) &&
        passes('at', at === undefined ? null : Number(at))
      );
    }
    for (const table of all('table[data-empty]')) {
      const none = all('tbody tr', table).every((row) => row.hidden);
      table.parentElement.querySelector('.empty').hidden = !none;
    }
    const names = changed === 'from' || changed === 'to' ? ['at'] : [changed];
    drawAll(
      (figure) =>
        !drawn.has(figure) || Object.values(page.charts[figure.dataset.chart].by).some((name) => names.includes(name)),
    );
    const rows = all('tbody tr[data-plan], tbody tr[data-channel], tbody tr[data-at]');
    const left = rows.filter((row) => !row.hidden).length;
    document.getElementById('said').textContent = page.words.rows
      .replace('{shown}', left)
      .replace('{all}', rows.length);
  }

  // ---- Tables ----

  function sortBy(button) {
    const head = button.closest('th');
    const table = head.closest('table');
    const column = [...head.parentElement.children].indexOf(head);
    const descending = head.getAttribute('aria-sort') === 'ascending';
    for (const other of all('th[aria-sort]', table)) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
    rows.sort((a, b) => ordered(a.key, b.key, descending));
    body.append(...rows.map(({ row }) => row));
  }

  function keyOf(cell) {
    const value = cell?.dataset.value;
    return value === undefined ? (cell?.textContent ?? '') : value === '' ? null : Number(value);
  }

  /** What has no value comes last in both directions. */
  function ordered(a, b, descending) {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), root.lang);
    return descending ? -order : order;
  }

  /** Rows that are shown, with tabs between cells. What a spreadsheet would take for a formula stays text. */
  function asText(table) {
    const rows = all('tr', table).filter((row) => !row.hidden);
    const cell = ({ textContent }) => {
      const text = textContent.replace(/\s+/g, ' ').trim();
      return /^[=@+-]/.test(text) && !/^[+-]?[\d.,\s]+$/.test(text) ? `'${text}` : text;
    };
    return rows.map((row) => [...row.cells].map(cell).join('\t')).join('\n');
  }

  async function copy(button) {
    const of = document.getElementById(button.dataset.copy);
    const text = of.matches('table') ? asText(of) : of.textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copyBySelection(text);
    }
    const label = button.textContent;
    button.textContent = page.words.copied;
    document.getElementById('said').textContent = page.words.copied;
    setTimeout(() => {
      button.textContent = label;
    }, 1500);
  }

  /** A page from a file may not write to the clipboard in every browser, but may copy what is selected. */
  function copyBySelection(text) {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }

  // ---- Light and dark ----

  function setScheme() {
    root.dataset.scheme = isDark() ? 'light' : 'dark';
    redraw();
  }

  function redraw() {
    const button = document.getElementById('scheme');
    button.setAttribute('aria-pressed', String(isDark()));
    return drawAll(() => true);
  }

  /** On paper charts are light, and drawn before the page is taken. */
  function print(begins) {
    const wasDark = isDark();
    printing = begins;
    for (const figure of all('figure[data-chart]')) {
      if (shown(figure) && (wasDark || isDark() || !drawn.has(figure))) draw(figure);
    }
  }

  document.addEventListener('mouseover', definitionTip);
  document.addEventListener('focusin', definitionTip);
  document.addEventListener('scroll', hideTip, { passive: true });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hideTip();
  });
  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('button');
    if (!button) return;
    if (button.dataset.sort !== undefined) sortBy(button);
    else if (button.dataset.copy !== undefined) copy(button);
    else if (button.id === 'scheme') setScheme();
    else if (button.id === 'print') window.print();
    else if (button.id === 'all') {
      for (const filter of filters)
        filter.selectedIndex = filter.dataset.filter === 'to' ? filter.options.length - 1 : 0;
      for (const name of new Set(filters.map((filter) => filter.dataset.filter))) applyFilters(name);
    }
  });
  for (const filter of filters) filter.addEventListener('change', () => applyFilters(filter.dataset.filter));
  dark.addEventListener('change', redraw);
  window.addEventListener('resize', () => {
    for (const figure of drawn.keys()) fitted(figure);
  });
  window.addEventListener('beforeprint', () => print(true));
  window.addEventListener('afterprint', () => print(false));

  for (const element of all('[data-script]')) element.hidden = false;
  redraw().then(() => {
    root.dataset.drawn = String(Math.round(performance.now()));
  });
})();
