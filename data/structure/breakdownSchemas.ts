import * as z from 'zod/mini'
import { oneOf } from './codelists.ts'
import { type BreakdownCodes, type BreakdownName, breakdownNames, breakdowns, each } from './dimensionCodes.ts'

type CodeSchema<Code extends string> = z.ZodMiniEnum<{ [One in Code]: One }>

/** One code of each breakdown, as it must be given. */
export const breakdownCode = each(breakdownNames, (name): z.ZodMiniType => oneOf(breakdowns[name].codes)) as {
  [Name in BreakdownName]: CodeSchema<BreakdownCodes[Name]>
}

/** One code of each breakdown; none given is no breakdown. */
export const breakdownCodeOrNone = each(breakdownNames, (name) => z._default(breakdownCode[name], '_T')) as {
  [Name in BreakdownName]: z.ZodMiniDefault<CodeSchema<BreakdownCodes[Name]>>
}

/** Some codes of each breakdown; none named is no breakdown, and an empty list is all that there are. */
export const breakdownLists = each(breakdownNames, (name) =>
  listOr(breakdownCode[name], breakdowns[name].codes.length, ['_T'])
) as { [Name in BreakdownName]: ListSchema<CodeSchema<BreakdownCodes[Name]>> }

type ListSchema<Code extends z.ZodMiniType<string, string>> = z.ZodMiniDefault<z.ZodMiniArray<Code>>

/** A list of at most so many codes, with what stands where none is given. */
export function listOr<Code extends z.ZodMiniType<string, string>>(
  code: Code,
  most: number,
  fallback: readonly z.infer<Code>[]
): ListSchema<Code> {
  return z._default(z.array(code).check(z.maxLength(most, `at most ${most} codes`)), fallback as never)
}
