/** Something wrong in the tables that a release is built from: where, what was found, and what should stand there. */
export interface Problem {
  file: string
  line?: number
  column?: string
  found?: unknown
  /** What was expected, as a noun: "a whole number of people". */
  expected?: string
  /** A rule that does not hold, as a sentence: "a figure needs its source". */
  rule?: string
}

/** All that is wrong with the tables, for the person who mends them. */
export class DataProblems extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(wordProblems(problems))
    this.name = 'DataProblems'
  }
}

const mostPrinted = 40

function wordProblems(problems: readonly Problem[]): string {
  const printed = problems.slice(0, mostPrinted).map(wordProblem)
  const rest = problems.length - printed.length
  return [
    `no release was built and nothing was changed: ${problems.length} ${problems.length === 1 ? 'error' : 'errors'} in the tables`,
    ...printed,
    ...(rest > 0 ? [`… and ${rest} more`] : []),
  ].join('\n')
}

function wordProblem({ file, line, column, found, expected, rule }: Problem): string {
  const place = [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ')
  const given = found === undefined ? '' : ` found ${found === null ? 'an empty cell' : JSON.stringify(found)}`
  if (rule) return `${place}:${given && `${given}:`} ${rule}`
  return `${place}:${given}, expected ${expected}`
}
