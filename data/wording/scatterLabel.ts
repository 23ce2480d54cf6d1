import { breakdownNames } from '../structure/dimensionCodes.ts'
import type { ScatterForm } from '../structure/scatter.ts'
import { sayBreakdown } from './sayCode.ts'
import type { Wording } from './wording.ts'

/** What stands on one axis of a scatter: the series with its Goal and breakdown, and how it is measured; else the income groups. */
export function scatterLabel(form: ScatterForm | null, name: string | undefined, wording: Wording): string {
  if (!form) return wording.say('classification.income_group')
  return wording.beside([scatterName(form, name ?? '', wording), wording.say(`unit.${form.unitMeasure}`)])
}

/** The same without its unit. */
export const scatterName = (form: ScatterForm, name: string, wording: Wording): string =>
  wording.beside([
    name,
    ...(form.goal === '_T' ? [] : [wording.say('label.goal', { goal: form.goal })]),
    ...breakdownNames.flatMap((breakdown) =>
      form[breakdown] === '_T' ? [] : [sayBreakdown(breakdown, form[breakdown], wording)]
    ),
  ])
