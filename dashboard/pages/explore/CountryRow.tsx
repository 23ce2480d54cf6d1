import { memo } from 'react'
import { Link } from 'wouter'
import { useExploreSay } from './exploreWords.ts'
import { Hair } from './Hair.tsx'

interface CountryRowProps {
  code: string
  name: string
  /** -1 where it is not chosen. */
  slot: number
  /** What puts its figure in doubt, in words; empty where nothing does. */
  flags: string
  /** Where its figure stands on the hairline, from 0 to 1. */
  at: number | null
  value: string
  /** The year that the figure is from, where it is not the year shown. */
  year: string | null
  /** Why one that is chosen has no figure at all. */
  why: string
  isOwn: boolean
  onToggle: (code: string) => void
  onOwn: (code: string | null) => void
}

/** A country with its figure on the hairline of all, to be chosen by a press. */
export const CountryRow = memo(function CountryRow(props: CountryRowProps) {
  const { code, name, slot, flags, at, value, year, why, isOwn, onToggle, onOwn } = props
  const say = useExploreSay()
  const isFlagged = flags !== ''
  const isChosen = slot >= 0
  return (
    <li className="country-row" data-key={code}>
      <button type="button" className="country" aria-pressed={isChosen} onClick={() => onToggle(code)}>
        <span className={isChosen ? `swatch slot-${slot}` : 'swatch'} aria-hidden="true" />
        <span className="country-name">
          {name}
          {why && <small className="country-why"> {why}</small>}
        </span>
        <Hair at={at} slot={Math.max(0, slot)} isFlagged={isFlagged} isEarlier={year !== null} />
        <span className="country-value">
          {value}
          {isFlagged && <span aria-hidden="true"> ⚑</span>}
          {isFlagged && <span className="unseen"> {flags}</span>}
          {year && <small> {year}</small>}
        </span>
      </button>
      {isChosen && (
        <>
          <button
            type="button"
            className="own"
            tabIndex={-1}
            aria-pressed={isOwn}
            aria-label={say('own', { area: name })}
            title={say('own', { area: name })}
            onClick={() => onOwn(isOwn ? null : code)}
          >
            <span aria-hidden="true">{isOwn ? '★' : '☆'}</span>
          </button>
          <Link
            className="own"
            tabIndex={-1}
            href={`/areas/${code}`}
            aria-label={say('profile', { area: name })}
            title={say('profile', { area: name })}
          >
            <span aria-hidden="true">›</span>
          </Link>
        </>
      )}
    </li>
  )
})
