import type { Ours, OwnModel } from '../../../api/models/ownModel.ts'
import { compareFigures } from '../../../data/measures/compareFigures.ts'
import { figuresOf } from '../../../data/measures/figuresOf.ts'
import { createGroundTally } from '../../../data/measures/groundTally.ts'
import { per1000Cells } from '../../../data/measures/per1000.ts'
import type { OwnMapping } from '../../../data/own/ownMapping.ts'
import type { OwnSeries } from '../../../data/own/ownSeries.ts'
import { type MethodField, methodFields } from '../../../data/structure/codelists.ts'
import { type Figure, groundClasses, type Method } from '../../../data/structure/comparability.ts'
import {
  type DimensionCodes,
  dimensionCodes,
  isOfSameCodes,
  noBreakdown,
} from '../../../data/structure/dimensionCodes.ts'
import type { SetGrounds } from '../../../data/structure/grounds.ts'
import type { Line } from '../../../data/structure/line.ts'

/** Which of ours an indicator may stand beside: where unit and kind say that both could count one thing. */
export const fitting = ({ unitMeasure, kind }: Pick<OwnSeries, 'unitMeasure' | 'kind'>, ours: readonly Ours[]) =>
  ours.filter((one) => {
    if (unitMeasure === 'PT') return kind === 'rate' && one.kind === 'rate' && one.measure === 'value'
    const isCount = (unitMeasure === 'PS' || unitMeasure === 'NUMBER') && (kind === 'stock' || kind === 'flow')
    return isCount && one.kind === 'stock'
  })

interface Asked {
  lines: readonly Line[]
  series: OwnSeries
  codes: DimensionCodes
  ours: Ours | undefined
  model: Pick<OwnModel, 'people' | 'methods'>
  mapping: OwnMapping
}

export interface Beside {
  /** Of the file, of one breakdown, in the measure of those that they stand beside. */
  own: Line[]
  /** Ours of the same breakdown, or of none where ours has not that one. */
  ours: Line[]
  isOfSameBreakdown: boolean
  years: number[]
  /** By year, whether figures of the file and ours may be compared. */
  grounds: Record<number, SetGrounds>
}

/** Figures of a file beside ours, with the verdict on each pair of the two, year by year. */
export function standBeside({ lines, series, codes, ours, model, mapping }: Asked): Beside {
  const ofSeries = lines.filter((line) => line.series === series.code && isOfSameCodes(line, codes))
  const denominators = new Map(Object.entries(model.people))
  const own =
    ours?.measure === 'per_1000'
      ? ofSeries.map((line) => ({ ...line, cells: per1000Cells(line.refArea, line.cells, { denominators }) }))
      : ofSeries
  const alike = ours?.lines.filter((line) => isOfSameCodes(line, codes)) ?? []
  const isOfSameBreakdown = alike.length > 0
  const others = isOfSameBreakdown ? alike : (ours?.lines.filter((line) => isOfSameCodes(line, noBreakdown)) ?? [])
  const years = [...new Set(own.flatMap(({ cells }) => cells.map(({ timePeriod }) => timePeriod)))].sort(
    (a, b) => a - b
  )
  const grounds: Beside['grounds'] = {}
  if (ours) {
    const figures = figuresOfFile(own, { series, ours, mapping })
    const theirs = others.flatMap((line) => figuresOfOurs(line, ours, model.methods))
    for (const year of years) {
      const ofYear = ({ timePeriod }: Figure) => timePeriod === year
      grounds[year] = groundsBetween(figures.filter(ofYear), theirs.filter(ofYear), ours.measure)
    }
  }
  return { own, ours: others, isOfSameBreakdown, years, grounds }
}

/** Who sets both side by side says that both measure one thing; how the file's figures were asked is known from its mapping alone. */
function figuresOfFile(
  lines: readonly Line[],
  { series, ours, mapping }: Pick<Asked, 'series' | 'mapping'> & { ours: Ours }
) {
  const method = methodSaid(mapping)
  const { kind } = series
  const { measured, measure } = ours
  return lines.flatMap((line) =>
    figuresOf(line, {
      ...{ kind, measured, measure, volunteerType: line.volunteerType, countryOf: nowhere, methodOf: () => method },
    })
  )
}

function figuresOfOurs(line: Ours['lines'][number], ours: Ours, methods: readonly Method[]) {
  const { kind, measured, measure, volunteerType } = ours
  let at = 0
  const methodOf = () => methods[line.methodsAt[at++]!]!
  return figuresOf(line, { kind, measured, measure, volunteerType, countryOf: nowhere, methodOf })
}

const nowhere: ReadonlyMap<string, string> = new Map()

const methodSaid = ({ method = {} }: OwnMapping) =>
  Object.fromEntries(
    methodFields.map((field: MethodField) => {
      const value = method[field]
      return [field, value === undefined ? { value: null, certainty: 'unknown' } : { value, certainty: 'stated' }]
    })
  ) as Method

/** Each of one set with each of the other: what pairs within a set say of each other is not asked here. */
function groundsBetween(
  some: readonly Figure[],
  others: readonly Figure[],
  measure: SetGrounds['measure']
): SetGrounds {
  const tally = createGroundTally()
  for (const one of some) for (const other of others) tally.add(compareFigures(one, other).grounds, 1, [one, other])
  const keyOf = ({ series, refArea, timePeriod, source, ...figure }: Figure) => ({
    ...{ series, refArea, timePeriod, ...dimensionCodes(figure), source },
  })
  return {
    ...{ release: '', measure, class: tally.class(), within: [], between: null, cut: false, total: 0 },
    grounds: tally.grounds().map(({ code, values, pairs, example: [one, other] }) => ({
      ...{ code, class: groundClasses[code], values, pairs, example: [keyOf(one), keyOf(other)] },
    })),
    figures: some.length + others.length,
    pairs: some.length * others.length,
  }
}
