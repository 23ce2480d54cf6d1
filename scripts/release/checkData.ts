import { checkCompleteness } from './checkCompleteness.ts'
import { checkFigures } from './checkFigures.ts'
import { checkMethods } from './checkMethods.ts'
import { checkParts } from './checkParts.ts'
import { checkPositions } from './checkPositions.ts'
import { checkPractices } from './checkPractices.ts'
import { checkReferences } from './checkReferences.ts'
import { checkTerms } from './checkTerms.ts'
import { checkTexts } from './checkTexts.ts'
import { DataProblems } from './problem.ts'
import type { DataTables } from './readData.ts'
import type { Reading } from './readTable.ts'

/** Throws all that is wrong with the tables at once: in what was read, and in how the tables go together. */
export function checkData(data: DataTables, reading: Reading): void {
  const checks = [checkReferences, checkParts, checkPositions, checkTexts, checkPractices, checkCompleteness]
  const problems = [
    reading.problems,
    ...checks.map((check) => check(data, reading)),
    checkFigures(data),
    checkMethods(data),
    checkTerms(data),
  ].flat()
  if (problems.length > 0) throw new DataProblems(problems)
}
