/* Light and dark, paper, and what happens when something is pressed; then everything is drawn. */
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
function onPaper(begins) {
  const wasDark = isDark();
  paper.isPrinted = begins;
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
    for (const filter of filters) filter.selectedIndex = filter.dataset.filter === 'to' ? filter.options.length - 1 : 0;
    for (const name of new Set(filters.map((filter) => filter.dataset.filter))) applyFilters(name);
  }
});
for (const filter of filters) filter.addEventListener('change', () => applyFilters(filter.dataset.filter));
dark.addEventListener('change', redraw);
window.addEventListener('resize', () => {
  for (const figure of drawn.keys()) fitted(figure);
});
window.addEventListener('beforeprint', () => onPaper(true));
window.addEventListener('afterprint', () => onPaper(false));

for (const element of all('[data-script]')) element.hidden = false;
redraw().then(() => {
  root.dataset.drawn = String(Math.round(performance.now()));
});
