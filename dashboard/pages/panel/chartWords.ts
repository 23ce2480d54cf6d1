import type { ChartWords } from '../../charts/chartLine.ts'
import type { Words } from '../../messages/words.ts'

/** What a chart says, in the reader's language. */
export function chartWords({ say, wording }: Words): ChartWords {
  const year = (period: number) => wording.year(period)
  const sayReason: ChartWords['reason'] = (reason) => {
    const key = [`missing.${reason}`, `noMeasure.${reason}`].find(wording.has)
    return key && wording.has(key) ? wording.say(key) : say('chart.noFigure')
  }
  return {
    beside: wording.beside,
    endsEarly: (label, period) => say('chart.last', { label, year: year(period) }),
    missing: (label, period, reason) => say('chart.missing', { label, year: year(period), reason: sayReason(reason) }),
    reason: sayReason,
    noFigure: say('chart.noFigure'),
    inYear: (period) => say('chart.inYear', { year: year(period) }),
    flagged: (label, period, flags) =>
      say('chart.flagged', {
        label,
        year: year(period),
        flags: flags.map((flag) => wording.say(`flag.${flag}`)).join(wording.say('list.semicolon')),
      }),
    surveyChange: (label, period) => say('chart.surveyChange', { label, year: year(period) }),
    statusBreak: (label, period) => say('chart.statusBreak', { label, year: year(period) }),
    logScale: (label) => say('chart.logScale', { label }),
    ownScales: (label) => say('chart.ownScales', { label }),
    some: (label, n, m) => wording.beside([label, say('chart.some', { n, m })]),
    signs: {
      estimated: say('chart.sign.estimated'),
      flagged: say('chart.sign.flagged'),
      cut: say('chart.sign.cut'),
    },
  }
}
