import type { ChartWords } from '../../charts/chartLine.ts'
import type { Words } from '../../messages/words.ts'

/** What a chart says, in the reader's language. */
export function chartWords({ say, wording }: Words): ChartWords {
  const year = (period: number) => wording.year(period)
  return {
    endsEarly: (label, period) => say('chart.last', { label, year: year(period) }),
    missing: (label, period, reason) => {
      const key = [`missing.${reason}`, `noMeasure.${reason}`].find(wording.has)
      return say('chart.missing', {
        label,
        year: year(period),
        reason: key && wording.has(key) ? wording.say(key) : '–',
      })
    },
    flagged: (label, period, flags) =>
      say('chart.flagged', {
        label,
        year: year(period),
        flags: flags.map((flag) => wording.say(`flag.${flag}`)).join(wording.say('list.semicolon')),
      }),
    surveyChange: (label, period) => say('chart.surveyChange', { label, year: year(period) }),
    statusBreak: (label, period) => say('chart.statusBreak', { label, year: year(period) }),
    logScale: (label) => say('chart.logScale', { label }),
    signs: {
      estimated: say('chart.sign.estimated'),
      flagged: say('chart.sign.flagged'),
      cut: say('chart.sign.cut'),
      missing: say('chart.sign.missing'),
    },
  }
}
