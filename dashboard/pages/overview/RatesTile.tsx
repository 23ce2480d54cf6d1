import { Link } from 'wouter'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { useOverviewSay } from './overviewWords.ts'
import type { OverviewHand } from './useOverview.ts'

const [width, row, side] = [300, 26, 8]
const most = 100

/** What surveys found, by the period that they asked about: rates of one row alone may be compared. */
export function RatesTile({ hand: { model, country } }: { hand: OverviewHand }) {
  const say = useOverviewSay()
  const { wording, dir, say: sayFrame } = useWords()
  const rows = rowsOf(model.rates)
  const x = (value: number) => {
    const along = side + (value / most) * (width - 2 * side)
    return Math.round((dir === 'rtl' ? width - along : along) * 10) / 10
  }
  /** With its year, and its status where that is not the normal one. */
  const said = ({ label, value, timePeriod, obsStatus, isFlagged }: Rate) =>
    wording.beside([
      wording.pair(wording.isolate(label), wording.value(value, 'PT', 1)),
      wording.year(timePeriod),
      ...(obsStatus === 'A' ? [] : [wording.say(`status.${obsStatus}`)]),
      ...(isFlagged ? [sayFrame('chart.sign.flagged')] : []),
    ])
  return (
    <section className="tile">
      <h3>{say('rates')}</h3>
      <p className="hint">{say('rates.about')}</p>
      {rows.map(({ period, rates }) => {
        const name = period === null ? say('rates.unknown') : wording.say(`method.reference_period.${period}`)
        return (
          <div key={period} className="rates-row">
            <p>{wording.say('finding.item', { label: name, said: wording.number(rates.length) })}</p>
            <svg
              viewBox={`0 0 ${width} ${row - 10}`}
              role="img"
              aria-label={rates.map(said).join(wording.say('list.semicolon'))}
            >
              <path className="rule" d={`M0 8H${width}`} />
              {rates.map((rate) => {
                const marks = [rate.isFlagged && 'flagged', rate.refArea === country?.refArea && 'own']
                return (
                  <circle
                    key={rate.refArea}
                    className={marks.filter(Boolean).join(' ') || undefined}
                    cx={x(rate.value)}
                    cy={8}
                    r={3.5}
                  >
                    <title>{said(rate)}</title>
                  </circle>
                )
              })}
            </svg>
          </div>
        )
      })}
      <p className="rates-ends" aria-hidden="true">
        <span>{wording.value(0, 'PT', 0)}</span>
        <span>{wording.value(most, 'PT', 0)}</span>
      </p>
      <p>
        <Link
          href={withSearch(
            '/explore',
            writeAddress({ series: ['VOLUNTEER_RATE'], view: 'table', show: 'with_values' })
          )}
        >
          {say('rates.link')}
        </Link>
      </p>
    </section>
  )
}

type Rate = OverviewHand['model']['rates'][number]
const order = ['P12M', 'P4W', 'P1W', 'P1D', 'calendar_year'] as const

function rowsOf(rates: readonly Rate[]) {
  const known = order.map((period) => ({ period, rates: rates.filter((rate) => rate.referencePeriod === period) }))
  const unknown = rates.filter(({ referencePeriod }) => !order.some((period) => period === referencePeriod))
  return [...known, { period: null, rates: unknown }].filter((one) => one.rates.length > 0)
}
