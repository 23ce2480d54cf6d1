import { useWords } from '../../messages/words.ts'
import { useExploreSay } from './exploreWords.ts'
import type { OtherFigure } from './otherFigure.ts'
import { Without } from './Without.tsx'

interface WithoutFigureProps {
  rows: readonly { code: string; name: string; figure: OtherFigure }[]
  year: number
}

/** Who has no figure for a year, by reason, with the last that there is: not zero, and not guessed. */
export function WithoutFigure({ rows, year }: WithoutFigureProps) {
  const say = useExploreSay()
  const { wording } = useWords()
  const silent = rows.filter(({ figure }) => figure.value === null)
  if (silent.length === 0) return null
  const title = say('list.without', { year: wording.year(year), n: silent.length })
  const reasons = [...new Set(silent.map(({ figure }) => figure.text))].map((reason) => {
    const own = silent.filter(({ figure }) => figure.text === reason)
    return {
      said: say('reason', { reason, n: own.length }),
      areas: own.map(({ code, name, figure: { last } }) => ({
        ...{ code, name },
        ...(last && { last: say('last', { value: last.text, year: wording.year(last.year) }) }),
      })),
    }
  })
  return <Without {...{ title, reasons }} />
}
