/** The words that are explained where they stand: what they mean, and their rule on the page of methods. */
export const terms = {
  flag: { text: 'flag.text', rule: 'flags' },
  release: { text: 'release.text', rule: 'release' },
  perThousand: { text: 'perThousand.text', rule: 'per-thousand' },
  zero: { text: 'zero.text', rule: 'missing' },
} as const
export type TermCode = keyof typeof terms
