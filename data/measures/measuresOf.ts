import { type Measure, measures } from '../structure/codelists.ts'

/** The measures that make sense of a series: a rate has no per 1,000; an event or a score has no index. */
export function measuresOf({ kind, denominator }: { kind: string; denominator: string | null }): Measure[] {
  const makesSense: Record<Measure, boolean> = {
    value: true,
    per_1000: denominator !== null,
    index: kind !== 'event' && kind !== 'score',
  }
  return measures.filter((measure) => makesSense[measure])
}
