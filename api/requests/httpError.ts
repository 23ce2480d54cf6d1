/** What is wrong with one parameter, and what was probably meant. */
export interface Problem {
  /** Empty where it is about the whole. */
  parameter: string
  message: string
}

/** A request that is not answered, with a sentence that may be shown to whoever asked. */
export class HttpError extends Error {
  readonly status: number
  readonly problems: readonly Problem[]

  constructor(status: number, sentence: string, problems: readonly Problem[] = []) {
    super(sentence)
    this.status = status
    this.problems = problems
  }
}
