import { doubts, type Flag } from './codelists.ts'

/** Whether a flag of ours puts a figure in doubt; one that only dominates a sum is none. */
export const isDoubted = ({ flags }: { flags: readonly Flag[] }) =>
  flags.some((flag) => (doubts as readonly string[]).includes(flag))
