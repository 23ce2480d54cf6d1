import { tickDecimals } from '../../charts/logAxis.ts'
import { swarm } from '../../charts/swarm.ts'
import { useWords } from '../../messages/words.ts'
import { logPlaces } from './logPlaces.ts'
import { useOverviewSay } from './overviewWords.ts'
import type { OverviewHand } from './useOverview.ts'
import { soundFigure, yearRanges } from './yearRanges.ts'

const [width, height, side, r] = [300, 120, 10, 2.5]
const middle = (height - 20) / 2

/** How all countries spread in one year: a dot each, half of them on either side of the median. */
export function SpreadTile({ hand: { model, year, country } }: { hand: OverviewHand }) {
  const say = useOverviewSay()
  const { wording } = useWords()
  const { areas } = model.others
  const median = yearRanges(areas, model.others).find((one) => one.year === year)?.range?.median
  const dots = areas
    .flatMap((area) => {
      const value = soundFigure(area, model.others, year)
      return value === null ? [] : [{ code: area.refArea, value }]
    })
    .sort((one, other) => one.value - other.value)
  if (median === undefined) return null
  const scale = logPlaces(
    dots.map(({ value }) => value),
    [side, width - side]
  )
  const xs = dots.map(({ value }) => scale.at(value))
  const ys = swarm(xs, 2 * r + 0.4)
  const said = wording.quantity(median, 'PER_1000_POP', 2)
  const own = dots.findIndex(({ code }) => code === country?.refArea)
  return (
    <section className="tile">
      <h3>{say('spread', { value: said })}</h3>
      <p className="hint">
        {wording.say('finding.joint', {
          first: model.series.name,
          rest: say('spread.about', { n: dots.length, year: wording.year(year) }),
        })}
      </p>
      <svg className="spread" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('spread', { value: said })}>
        <path className="rule" d={`M0 ${height - 18.5}H${width}`} />
        {scale.ticks.map((tick) => (
          <text key={tick} x={scale.at(tick)} y={height - 4}>
            {wording.number(tick, tickDecimals(tick))}
          </text>
        ))}
        {dots.map(({ code }, at) => (
          <circle
            key={code}
            className={at === own ? 'own' : undefined}
            cx={xs[at]}
            cy={round(middle + ys[at]!)}
            r={at === own ? r + 2 : r}
          />
        ))}
        <path className="median" d={`M${scale.at(median)} 0V${height - 19}`} />
      </svg>
    </section>
  )
}

const round = (pixels: number) => Math.round(pixels * 10) / 10
