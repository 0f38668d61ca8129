/* One tip for everything that has something to tell, shown to the pointer and to the keyboard. */
// biome-ignore-all lint/correctness/noUnusedVariables: the parts that come after it use what it names
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
