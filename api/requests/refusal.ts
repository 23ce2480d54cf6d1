/** A request that is not answered, with a sentence that may be shown to whoever asked. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, sentence: string) {
    super(sentence)
    this.status = status
  }
}
