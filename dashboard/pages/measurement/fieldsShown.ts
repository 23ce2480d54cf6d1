import { type MethodField, methodFields } from '../../../data/structure/codelists.ts'
import type { ComparedFigure } from '../../../data/structure/grounds.ts'

const always: readonly MethodField[] = [
  'survey',
  'population_covered',
  'reference_period',
  'ages',
  'instrument',
  'who_reports',
]

/**
 * The fields of a method to show of two figures: those that every source is asked for, and any other that is known of one
 * of the two. What each figure is of stands in its head; its type is not a matter of the source here.
 */
export const fieldsShown = (...figures: readonly Pick<ComparedFigure, 'method'>[]): MethodField[] =>
  methodFields.filter(
    (field) =>
      always.includes(field) ||
      (field !== 'volunteer_type' && figures.some(({ method }) => method[field].value !== null))
  )
