/**
 * What two figures have in common, so that they go together whatever people do: they count the same thing, one is worked
 * out from the other, divided by it or a part of it; both are divided by the same people, or both grow with an area.
 */
export const sharedParts = ['same_thing', 'computed', 'divided', 'part', 'same_people', 'size'] as const
export type SharedPart = (typeof sharedParts)[number]

const told: readonly SharedPart[] = ['same_people', 'size']

/** Whether it leaves a coefficient nothing to say; else it is told beside it. */
export const forbidsCorrelation = (shared: SharedPart | null): boolean => shared !== null && !told.includes(shared)
