/** The words that are explained where they stand, each with its rule on the page of methods. */
export const ruleOf = { flag: 'flags', release: 'release', perThousand: 'per-thousand', zero: 'missing' } as const
export type TermCode = keyof typeof ruleOf
