/** One cell of a file that is not as its release has it. */
export interface Difference {
  /** Series, area, year and breakdowns, with a space between. */
  row: string
  column: string
  /** In the release. */
  was: string
  /** In the file. */
  is: string
  /** What was done to it, where that shows. */
  as?: string
}
