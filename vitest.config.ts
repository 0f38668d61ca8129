import { defineConfig } from 'vitest/config';

export default defineConfig({
  // All processors: left to itself Vitest keeps one free, and on two that doubles the wait.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, pool: 'forks', maxWorkers: '150%' },
});
