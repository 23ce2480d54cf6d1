import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** A mutant is done with at the first test that notices it: examples go before properties. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const hasProperties = ({ moduleId }: TestSpecification) => readFileSync(moduleId, 'utf8').includes('fast-check')
    return files.toSorted((a, b) => Number(hasProperties(a)) - Number(hasProperties(b)))
  }
}

/** A property is tried a few times and looks for no simpler example: for each of so many mutants that would take hours. */
const fewerRuns = {
  name: 'fewer-runs',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.test.ts')
      ? code.replaceAll(/numRuns: (\d+|sampleSize\(\d+\))/g, 'numRuns: 50, endOnFailure: true')
      : undefined,
}

/** The tests that every mutant of `data/measures` meets. */
export default defineConfig({
  plugins: [fewerRuns],
  test: {
    include: ['data/{measures,structure}/*.test.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: ExamplesFirst },
  },
})
