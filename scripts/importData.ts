import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isLanguage } from '../data/structure/codelists.ts'
import { importEvidence } from './importEvidence.ts'
import { importInto } from './importInto.ts'
import { importOwn, OwnFileProblems } from './importOwn.ts'

/**
 * `npm run data:import -- FOLDER` makes the tables of publishers' own files; `-- FILE` makes one dataset of a CSV, an
 * XLSX or an SDMX-CSV file, with `--into DATASET` takes its rows into one that is there; `--check` says what it would do.
 */
async function importData(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      private: { type: 'boolean' },
      into: { type: 'string' },
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
  const options = {
    ...{ file: resolve(given), data, isCheck: values.check ?? false },
    ...(values.mapping && { mapping: readMappingFile(values.mapping) }),
    ...(isLanguage(values.language) && { language: values.language }),
  }
  if (values.into && values.private)
    throw new OwnFileProblems(['--into and --private: a dataset that is there stays where it is, leave --private away'])
  const { into } = values
  console.log(
    into
      ? await importInto({ ...options, dataset: into })
      : await importOwn({ ...options, isPrivate: values.private ?? false })
  )
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
