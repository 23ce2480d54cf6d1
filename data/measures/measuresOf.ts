import { type Measure, measures } from '../structure/codelists.ts'

/** The measures that make sense of a series: a rate has no per 1,000; an event, a score or a gap has no index. */
export function measuresOf({ kind, denominator }: { kind: string; denominator: string | null }): Measure[] {
  const makesSense: Record<Measure, boolean> = {
    value: true,
    per_1000: denominator !== null,
    index: kind !== 'event' && kind !== 'score' && kind !== 'gap',
  }
  return measures.filter((measure) => makesSense[measure])
}
