/* What every part of the script starts from. The parts stand in one script: what one names, those after it know. */
// biome-ignore-all lint/correctness/noUnusedVariables: the parts that come after it use what it names
const root = document.documentElement;
const page = JSON.parse(document.getElementById('page-data').textContent);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** For those who hear the page. */
const say = (text) => {
  document.getElementById('said').textContent = text;
};
