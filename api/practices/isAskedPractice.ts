import type { Practice } from '../../data/structure/practice.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'

export interface PracticeFilter {
  goal: readonly string[]
  theme: readonly string[]
  group: readonly string[]
  areas?: readonly string[]
  /** Those that hold the words asked for; all where none are. */
  found?: ReadonlySet<string> | undefined
}

/**
 * Whether a practice touches one of the goals, belongs to one of the themes and groups (by itself or by its area), is
 * of one of the areas, and holds every word asked for. Nothing asked is all.
 */
export function isAskedPractice(practice: Practice, asked: PracticeFilter, known: KnownCodes): boolean {
  const groups = known.areas.find(({ refArea }) => refArea === practice.refArea)?.groups ?? []
  const holds = <Code>(codes: readonly Code[], its: readonly (Code | null)[]) =>
    codes.length === 0 || its.some((code) => code !== null && codes.includes(code))
  return (
    holds(asked.goal, practice.goals) &&
    holds(asked.theme, [practice.theme]) &&
    holds(asked.group, [practice.areaGroup, ...groups]) &&
    holds(asked.areas ?? [], [practice.refArea]) &&
    (asked.found?.has(practice.practice) ?? true)
  )
}
