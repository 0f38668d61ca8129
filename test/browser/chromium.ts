/** A real browser, where there is one: `ENSAIO_CHROMIUM`, else the first of the usual places. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export function chromiumPath(): string | null {
  const asked = process.env.ENSAIO_CHROMIUM ?? '';
  if (asked !== '') return asked;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Asks nothing of the network by itself, so that every request is one of the page. */
export function launched(executablePath: string): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet] });
}
