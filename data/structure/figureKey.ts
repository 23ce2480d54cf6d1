import { type DimensionCodes, dimensionNames, dimensions, each, isLater } from './dimensionCodes.ts'

/** One figure of a release, by its place. Its Goal is `_T` where it is of all Goals, or of none. */
export interface FigurePlace extends DimensionCodes {
  series: string
  refArea: string
  timePeriod: number
}

/** The key that names a figure in an address; what was added later, its Goal too, stands in it only where it is of one. */
export const writeFigureKey = ({ series, refArea, timePeriod, ...place }: FigurePlace): string => {
  const codes = dimensionNames.filter((name) => !isLater(name) || place[name] !== '_T').map((name) => place[name])
  return [series, refArea, timePeriod, ...codes].join('.')
}

/** The figure that a well-formed key names. */
export function readFigureKey(key: string): FigurePlace {
  const [series, refArea, timePeriod, ...codes] = key.split('.')
  const place = each(dimensionNames, (name) => {
    const isThere = dimensions[name].codes.some((code) => code === codes[0])
    return isThere ? codes.shift()! : '_T'
  }) as DimensionCodes
  return { series: series!, refArea: refArea!, timePeriod: Number(timePeriod), ...place }
}
