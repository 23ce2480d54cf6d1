import type { OverviewModel } from '../../../api/models/overviewModel.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import { useOwnCountry } from '../explore/useOwnCountry.ts'
import { useAddressSelection } from '../view/useAddressSelection.ts'
import { yearsOf } from './yearRanges.ts'

/** The overview with what its reader chose: a year, and a country, kept on the device or named by the address. */
export function useOverview(model: OverviewModel) {
  const { selection, problems, choose } = useAddressSelection()
  const [own, keep] = useOwnCountry()
  const years = yearsOf(model.others)
  const year = years.includes(selection.endPeriod) ? selection.endPeriod : years.at(-1)!
  const named = selection.areas.find((area) => area in model.names)
  const code = named ?? own
  const form: FigureForm = { unitMeasure: 'PER_1000_POP', decimals: 2 }
  return {
    ...{ model, years, year, form, problems },
    country: model.others.areas.find(({ refArea }) => refArea === code),
    /** The years as a strip to choose one from. */
    strip: {
      model: { others: model.others, isOfExamples: false, selection: { areas: [] } },
      chosen: { ...selection, view: 'map' as const, endPeriod: year },
      choose,
    },
    /** What is chosen here is the reader's own, and goes into no address. */
    chooseCountry: (country: string | null) => {
      keep(country)
      if (named) choose({ areas: [] })
    },
  }
}

export type OverviewHand = ReturnType<typeof useOverview>
