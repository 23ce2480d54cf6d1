import { useId } from 'react'
import { missingReasons } from '../../../data/structure/codelists.ts'
import type { CoverageYear } from '../../../data/structure/line.ts'
import { useWords } from '../../messages/words.ts'
import './coverageBars.css'

const [width, height, foot] = [480, 210, 186]
const few = 12

/** How many areas have a figure in each year, and of how many there is none, by reason: told apart by pattern. */
export function CoverageBars({ years, marked }: { years: readonly CoverageYear[]; marked?: number }) {
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
  const most = Math.max(1, ...years.map((year) => kinds.reduce((sum, { of }) => sum + of(year), 0)))
  // Of many years there is no room for all names: every so manieth is named, from the last back.
  const every = Math.ceil(years.length / few)
  const step = width / Math.max(1, years.length)
  const wide = Math.min(72, step * 0.76)
  const fillOf = (key: string) =>
    key === 'above' ? 'var(--line-0)' : key === 'zero' ? 'var(--paper)' : `url(#${id}${key})`
  return (
    <figure className="coverage-bars">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={years.map(said).join(wording.say('list.semicolon'))}
      >
        <defs>
          {kinds.map(
            ({ key }) =>
              patterns[key] && (
                <pattern key={key} id={`${id}${key}`} width="6" height="6" patternUnits="userSpaceOnUse">
                  <path d={patterns[key]} />
                </pattern>
              )
          )}
        </defs>
        {years.map((year, at) => {
          const middle = Math.round(((dir === 'rtl' ? years.length - 1 - at : at) + 0.5) * step)
          let y = foot
          return (
            <g key={year.timePeriod} className={year.timePeriod === marked ? 'marked' : undefined}>
              {kinds.map(({ key, of }) => {
                const tall = (of(year) / most) * (foot - 8)
                y -= tall
                return tall === 0 ? null : (
                  <rect
                    key={key}
                    x={middle - wide / 2}
                    y={Math.round(y * 10) / 10}
                    width={wide}
                    height={Math.round(tall * 10) / 10}
                    fill={fillOf(key)}
                  />
                )
              })}
              {(years.length - 1 - at) % every === 0 && (
                <text x={middle} y={height - 6}>
                  {wording.year(year.timePeriod)}
                </text>
              )}
              {years.length <= few && (
                <text className="inside" x={middle} y={foot - 8}>
                  {wording.number(year.reporters)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <figcaption>
        <ul>
          {kinds.map(({ key, label }) => (
            <li key={key}>
              <svg className="coverage-key" aria-hidden="true">
                <rect width="100%" height="100%" fill={fillOf(key)} />
              </svg>{' '}
              {label}
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

/** A line or a dot in a square of six: none of them looks like another, in grey too. */
const patterns: Record<string, string> = {
  not_reported: 'M0 6L6 0M-1 1L1 -1M5 7L7 5',
  no_figure_here: 'M0 3H6',
  outside_period: 'M3 3h.1',
  outside_release: 'M3 0V6',
  cannot_exist: 'M0 0H6V6H0Z',
  in_another: 'M0 0L6 6M0 6L6 0',
  suppressed: 'M0 1H6M0 4H6',
  set_aside: 'M1 0V6M4 0V6',
}
