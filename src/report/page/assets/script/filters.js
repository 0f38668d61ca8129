/* What is chosen to be shown: names by one of them, weeks by the first and the last. */
// biome-ignore-all lint/correctness/noUnusedVariables: the parts that come after it use what it names
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
  say(page.words.rows.replace('{shown}', left).replace('{all}', rows.length));
}
