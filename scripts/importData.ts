import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isLanguage } from '../data/structure/codelists.ts'
import { importEvidence } from './importEvidence.ts'
import { importOwn, OwnFileProblems } from './importOwn.ts'

/**
 * `npm run data:import -- FOLDER` makes the tables of publishers' own files; `-- FILE` makes one dataset of a CSV, an
 * XLSX or an SDMX-CSV file, or with `--check` says what it understands.
 */
async function importData(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      private: { type: 'boolean' },
      mapping: { type: 'string' },
      language: { type: 'string' },
    },
  })
  const [given] = positionals
  if (!given || !existsSync(given)) throw new OwnFileProblems([`no such file or folder: ${given ?? 'none was given'}`])
  const data = join(import.meta.dirname, '../data')
  if (statSync(given).isDirectory()) return importEvidence({ evidence: resolve(given), data })
  if (values.language && !isLanguage(values.language))
    throw new OwnFileProblems([`no language of this code: ${values.language}`])
  const said = await importOwn({
    ...{ file: resolve(given), data, isCheck: values.check ?? false, isPrivate: values.private ?? false },
    ...(values.mapping && { mapping: readMappingFile(values.mapping) }),
    ...(isLanguage(values.language) && { language: values.language }),
  })
  console.log(said)
}

function readMappingFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new OwnFileProblems([`no readable JSON: ${path}: ${error instanceof Error ? error.message : error}`])
  }
}

importData().catch((error) => {
  console.error(error instanceof OwnFileProblems ? error.message : error)
  process.exitCode = 1
})
