import { missingSymbol, type MissingSign as Sign } from '../../charts/missingSymbols.ts'

/** The sign of a reason in its ring, as charts draw it; the reason stands beside it in words. */
export const MissingSign = ({ sign }: { sign: Sign }) => (
  <svg className="cell-sign" width="11" height="11" viewBox="-6 -6 12 12" aria-hidden="true">
    <circle r="5" />
    <path d={strokesOf(sign)} />
  </svg>
)

function strokesOf(sign: Sign): string {
  const strokes: string[] = []
  const note = (command: string) => (x: number, y: number) => strokes.push(`${command}${round(x)} ${round(y)}`)
  const path = { moveTo: note('M'), lineTo: note('L') }
  missingSymbol(sign).draw(path as unknown as CanvasPath, Math.PI * 3.5 ** 2)
  return strokes.join('')
}

const round = (value: number) => Math.round(value * 10) / 10
