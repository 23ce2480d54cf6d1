import { useWords } from '../../messages/words.ts'

const [width, height, side, y] = [320, 40, 12, 12]

/** A rate of women and one of men on one line from zero: told apart by shape, in words beside it. */
export function SexMarks({ women, men }: { women: number; men: number }) {
  const { wording, dir } = useWords()
  const most = ends.find((end) => end >= Math.max(women, men)) ?? 100
  const x = (value: number) => {
    const along = side + (value / most) * (width - 2 * side)
    return Math.round((dir === 'rtl' ? width - along : along) * 10) / 10
  }
  const [w, m] = [x(women), x(men)]
  const isNear = Math.abs(w - m) < 13
  const [above, below] = isNear ? [y - 5, y + 5] : [y, y]
  return (
    <svg className="sex-marks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="rule" d={`M${side} ${y}H${width - side}M${x(0)} ${y - 5}v10M${x(most)} ${y - 5}v10`} />
      <path className="span" d={`M${w} ${y}H${m}`} />
      <circle className="women" cx={w} cy={above} r={6} />
      <path className="men" d={`M${m} ${below - 7.5}l7.5 7.5l-7.5 7.5l-7.5 -7.5z`} />
      {[0, most].map((value) => (
        <text
          key={value}
          x={x(value)}
          y={height - 2}
          textAnchor={(value === 0) === (dir === 'ltr') ? 'start' : 'end'}
          dx={(value === 0) === (dir === 'ltr') ? -side : side}
        >
          {wording.value(value, 'PT', 0)}
        </text>
      ))}
    </svg>
  )
}

const ends = [1, 2, 5, 10, 20, 40, 60, 80, 100]
