/**
 * The allowed word that a misspelt one most likely meant, or null when none is near. Near is a number of slips
 * (a letter missing, added, changed, or two swapped) of at most a third of the word, or one being the start of the other.
 */
export function nearest(word: string, allowed: readonly string[]): string | null {
  if (word.length > 60 || allowed.length > 500) return null;
  const wanted = plain(word);
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of allowed) {
    const offered = plain(candidate);
    const length = Math.max(wanted.length, offered.length);
    // A word of two letters has no misspelling that is not another word.
    const limit = length < 3 ? 0 : Math.max(1, Math.floor(length / 3));
    const distance = slipsBetween(wanted, offered);
    const slips = isStart(wanted, offered) ? Math.min(distance, limit) : distance;
    if (slips <= limit && slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

/** `; did you mean \`patience\`?`, or nothing. */
export function didYouMean(word: string, allowed: readonly string[]): string {
  const meant = nearest(word, allowed);
  return meant === null ? '' : `; did you mean \`${meant}\`?`;
}

function plain(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[\s-]/g, '_');
}

function isStart(a: string, b: string): boolean {
  return a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a));
}

/** Optimal string alignment distance (Damerau–Levenshtein without overlapping swaps). */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      let fewest = Math.min(changed, last[j] + 1, row[j - 1] + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) fewest = Math.min(fewest, beforeLast[j - 2] + 1);
      row.push(fewest);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}
