import type { Ours } from '../../../api/models/ownModel.ts'
import type { UnitMeasure } from '../../../data/structure/codelists.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import type { Beside } from './standBeside.ts'

/** What each picture of own figures beside ours is made of. */
export interface ShownHere {
  beside: Beside
  /** The year of bars and map. */
  year: number
  ours: Ours | undefined
  unitMeasure: UnitMeasure
  form: FigureForm
  reader: Reader
  /** The indicator of the file, its breakdown and its unit. */
  title: string
  nameOf: (refArea: string) => string
}
