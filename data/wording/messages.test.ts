import { expect, it } from 'vitest'
import { aggregateMethods, refusals, reporterRules, withheldReasons } from '../structure/aggregate.ts'
import * as codelists from '../structure/codelists.ts'
import { comparabilityClasses, groundCodes } from '../structure/comparability.ts'
import { noChangeReasons, noMeasureReasons } from '../structure/line.ts'
import { selectionParameters } from '../structure/selection.ts'
import { messagesOf } from './messagesOf.ts'
import { withSameMessages } from './sameMessages.ts'

const english = withSameMessages(messagesOf('en'))

it.each([
  ['status', codelists.obsStatuses],
  ['missing', codelists.missingReasons],
  ['flag', codelists.flags],
  ['comment', codelists.comments],
  ['sex', codelists.sexes],
  ['age', codelists.ages],
  ['volunteerType', codelists.volunteerTypes],
  ['unit', codelists.unitMeasures],
  ['measure', codelists.measures],
  ['basis', codelists.bases],
  ['theme', codelists.themes],
  ['kind', codelists.kinds],
  ['classification', codelists.classifications],
  ['certainty', codelists.certainties],
  ['method', codelists.methodFields],
  ['noMeasure', noMeasureReasons],
  ['noChange', noChangeReasons],
  ['comparability', comparabilityClasses],
  ['ground', groundCodes],
  ['aggregate.method', aggregateMethods],
  ['aggregate.rule', reporterRules],
  ['aggregate.withheld', withheldReasons],
  ['aggregate.refused', refusals],
  ['parameter', selectionParameters],
])('has a label for every code of %s', (prefix, codes) => {
  expect(codes.filter((code) => !Object.hasOwn(english, `${prefix}.${code}`))).toEqual([])
})

it.each([
  ['missing', codelists.missingReasons],
  ['flag', codelists.flags],
  ['basis', codelists.bases],
  ['classification', codelists.classifications],
  ['certainty', codelists.certainties],
])('explains every code of %s', (prefix, codes) => {
  expect(codes.filter((code) => !Object.hasOwn(english, `${prefix}.${code}.explained`))).toEqual([])
})
