import type { comments, VolunteerType } from '../structure/codelists.ts'
import { type Reader, sayArea } from './reader.ts'

/** A comment, a code that an argument may follow (`counted_in:756`), in words. */
export function describeComment(comment: string, reader: Reader): string {
  const { wording } = reader
  const [code, given = ''] = comment.split(':') as [(typeof comments)[number], string?]
  switch (code) {
    case 'types_published': {
      const types = given.split('+').map((type) => wording.say(`volunteerType.${type as VolunteerType}`))
      return wording.say('comment.types_published', { types: types.join(wording.say('list.comma')) })
    }
    case 'counted_in':
      return wording.say('comment.counted_in', { area: sayArea(given, reader) })
    case 'years_published':
      return wording.say('comment.years_published', {
        years: wording.list(runsOf(given.split(',').map(Number)).map(([start, end]) => wording.years(start, end))),
      })
    case 'other_copy':
      return wording.say('comment.other_copy', { value: wording.isolate(given) })
    case 'same_as':
      return wording.say('comment.same_as', { of: wording.isolate(given) })
    default:
      return wording.say(`comment.${code}`)
  }
}

/** Years in order, with three or more that follow one another as one run. */
function runsOf(years: readonly number[]): [start: number, end: number][] {
  const runs: [number, number][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run && year === run[1] + 1) run[1] = year
    else runs.push([year, year])
  }
  return runs.flatMap(([start, end]): [number, number][] =>
    end === start + 1
      ? [
          [start, start],
          [end, end],
        ]
      : [[start, end]]
  )
}
