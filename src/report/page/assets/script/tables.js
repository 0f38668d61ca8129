/* Tables: sorted by a head, copied whole. */
// biome-ignore-all lint/correctness/noUnusedVariables: the parts that come after it use what it names
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
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), root.lang);
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
  say(page.words.copied);
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
