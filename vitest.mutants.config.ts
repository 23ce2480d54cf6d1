import { defineConfig } from 'vitest/config'

/** The tests that every mutant of `data/measures` meets: they are quick, and its specification. */
export default defineConfig({
  test: { include: ['data/{measures,structure}/*.test.ts'], testTimeout: 60_000 },
})
