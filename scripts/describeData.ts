import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messagesOf } from '../data/wording/messagesOf.ts'
import { withSameMessages } from '../data/wording/sameMessages.ts'
import { compactJson } from './description/compactJson.ts'
import { dataDictionary } from './description/dataDictionary.ts'
import { dataPackage } from './description/dataPackage.ts'
import { describedCodes } from './description/describedCodes.ts'
import { packedTables } from './description/packedTables.ts'
import { checkData } from './release/checkData.ts'
import { computeSeries } from './release/computeSeries.ts'
import { DataProblems } from './release/problem.ts'
import { readData } from './release/readData.ts'
import { startReading } from './release/readTable.ts'

/** The two descriptions of our tables, by file: a Data Package for programs, a dictionary for people. */
export function describeData(from: string): Record<'datapackage.json' | 'DICTIONARY.md', string> {
  const reading = startReading(from)
  const data = readData(reading)
  computeSeries(data, reading)
  checkData(data, reading)
  const messages = withSameMessages(messagesOf('en'))
  const codelists = describedCodes(messages)
  const packed = packedTables(from)
  return {
    'datapackage.json': `${compactJson(dataPackage(data, packed, codelists), 5)}\n`,
    'DICTIONARY.md': dataDictionary(data, packed, codelists),
  }
}

if (process.argv[1] === import.meta.filename) {
  const data = join(import.meta.dirname, '../data')
  try {
    for (const [file, text] of Object.entries(describeData(data))) writeFileSync(join(data, file), text)
    console.log('data/datapackage.json and data/DICTIONARY.md describe the tables as they are now')
  } catch (error) {
    console.error(error instanceof DataProblems ? error.message : error)
    process.exitCode = 1
  }
}
