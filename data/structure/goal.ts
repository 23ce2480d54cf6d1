/** One of the seventeen Goals. */
export interface Goal {
  goal: string
  /** The official colour; shown only as a bordered swatch beside number and name. */
  colour: string
  name: string
  title: string
  /** How many series are tagged with it. */
  series: number
}
