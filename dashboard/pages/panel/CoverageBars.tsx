import { useId } from 'react'
import { useSearch } from 'wouter'
import { missingReasons } from '../../../data/structure/codelists.ts'
import type { CoverageYear } from '../../../data/structure/line.ts'
import { coverageChart, coverageHeight, fillOf } from '../../charts/coverageChart.ts'
import { svgElement } from '../../charts/svgElement.ts'
import { usePicture } from '../../frame/page.ts'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import './coverageBars.css'
import { Term } from '../../terms/Term.tsx'

interface CoverageBarsProps {
  years: readonly CoverageYear[]
  marked?: number
  /** What goes with it where it travels: of what it is, what it shows, and the source line. */
  text: { title: string; finding?: string; sentence?: string; source: string }
}

/** How many areas have a figure in each year, and of how many there is none, by reason: told apart by pattern. */
export function CoverageBars({ years, marked, text }: CoverageBarsProps) {
  const { dir, wording } = useWords()
  const id = useId()
  const kinds = [
    { key: 'above', label: wording.say('figure.above_zero'), of: (year: CoverageYear) => year.reportersAboveZero },
    {
      key: 'zero',
      label: wording.say('figure.zero'),
      of: ({ reporters, reportersAboveZero }: CoverageYear) => reporters - reportersAboveZero,
    },
    ...missingReasons.map((reason) => ({
      key: reason,
      label: wording.say(`missing.${reason}`),
      of: ({ missing }: CoverageYear) => missing[reason] ?? 0,
    })),
  ].filter(({ of }) => years.some((year) => of(year) > 0))
  const bars = years.map((year) => ({
    year: wording.year(year.timePeriod),
    said: wording.number(year.reporters),
    counts: kinds.map(({ of }) => of(year)),
    isMarked: year.timePeriod === marked,
  }))
  const sentence = years.map(said).join(wording.say('list.semicolon'))
  const options = { dir, kinds, sentence, id }
  const address = withSearch(useHere(), useSearch())
  const whole = { ...options, hasLegend: true }
  // Several drawings of it may stand in one document, and what is hidden lends no pattern.
  usePicture({
    draw: ({ document, ...room }) =>
      svgElement(coverageChart(bars, { ...whole, ...room, id: `${id}${room.width}` }), document!),
    height: (width, height) => coverageHeight({ ...whole, width, height }),
    text: { sentence, ...text, address },
  })
  const drawn = coverageChart(bars, { ...options, width: 480, height: 210, hasLegend: false })
  return (
    <figure className="coverage-bars">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written and escaped in coverageChart. */}
      <div dangerouslySetInnerHTML={{ __html: drawn }} />
      <figcaption>
        <ul>
          {kinds.map(({ key, label }) => (
            <li key={key}>
              <svg className="coverage-key" aria-hidden="true">
                <rect width="100%" height="100%" fill={fillOf(key, id)} />
              </svg>{' '}
              {key === 'zero' ? <Term of="zero">{label}</Term> : label}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )

  function said(year: CoverageYear): string {
    const parts = kinds.map(({ label, of }) => wording.say('finding.item', { label, said: wording.number(of(year)) }))
    return wording.say('finding.one', { label: wording.year(year.timePeriod), said: wording.list(parts) })
  }
}
