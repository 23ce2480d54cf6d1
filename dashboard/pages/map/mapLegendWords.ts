import type { UnitMeasure } from '../../../data/structure/codelists.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { MapClass } from '../../charts/mapClasses.ts'
import type { MapWords } from '../../charts/mapOptions.ts'
import type { Words } from '../../messages/words.ts'
import type { MapSay } from './mapWords.ts'

interface Legend {
  /** Of the counts that sizes stand for. */
  count: FigureForm
  /** Of the measure that classes are of. */
  unitMeasure: UnitMeasure
  classes: readonly MapClass[]
}

interface ClassWords {
  say: MapSay
  said: (value: number) => string
}

/** What the legend of a map says, in the reader's language. */
export function mapLegendWords(
  { count, unitMeasure, classes }: Legend,
  { say: sayFrame, wording }: Pick<Words, 'say' | 'wording'>,
  say: MapSay
): MapWords {
  const counted = (value: number) => wording.quantity(value, count.unitMeasure, 0)
  return {
    count: counted,
    countUpTo: (value) => say('legend.upTo', { count: counted(value) }),
    class: (place) => classWords(classes, place, { say, said: (value) => endOf(value, unitMeasure, wording) }),
    unclassed: say('legend.unclassed'),
    figure: wording.say('figure.above_zero'),
    zero: wording.say('figure.zero'),
    estimated: sayFrame('chart.sign.estimated'),
    flagged: sayFrame('chart.sign.flagged'),
    missing: (reason) => wording.say(`missing.${reason}`),
  }
}

/** The lowest and the highest class are open, for their outer ends are figures of single areas. */
function classWords(classes: readonly MapClass[], place: number, { say, said }: ClassWords): string {
  const { from, to } = classes[place]!
  if (classes.length === 1) return from === to ? said(from) : say('class.only', { from: said(from), to: said(to) })
  if (place === 0) return say('class.lowest', { to: said(to) })
  if (place === classes.length - 1) return say('class.highest', { from: said(from) })
  return say('class.between', { from: said(from), to: said(to) })
}

/** Ends of classes have two digits, however small they are. */
function endOf(value: number, unitMeasure: UnitMeasure, wording: Wording): string {
  const decimals = value > 0 ? Math.max(0, 1 - Math.floor(Math.log10(value))) : 0
  return unitMeasure === 'PT' ? wording.value(value, 'PT', decimals) : wording.number(value, decimals)
}
