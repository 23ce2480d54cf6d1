import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type OwnFolder, ownFolder } from '../data/own/ownFolder.ts'
import { languageOfTexts } from '../data/own/ownMapping.ts'
import { ownMessagesOf } from '../data/own/ownMessagesOf.ts'
import type { OwnProblems } from '../data/own/ownProblem.ts'
import { readOwn } from '../data/own/readOwn.ts'
import { createOwnSay } from '../data/own/sayProblem.ts'
import type { Language } from '../data/structure/codelists.ts'
import { messagesOf } from '../data/wording/messagesOf.ts'
import { methodCodesIn } from '../data/wording/methodCodes.ts'
import { withSameMessages } from '../data/wording/sameMessages.ts'
import { areasOfTables } from './own/areasOfTables.ts'
import { describeOwn } from './own/describeOwn.ts'

export interface OwnImport {
  /** The file with the figures. */
  file: string
  /** Our own folder. */
  data: string
  /** What the file cannot say of itself, as its JSON was read. */
  mapping?: unknown
  /** Says what is understood and writes nothing. */
  isCheck?: boolean
  /** Into `private/`, whose datasets never leave. */
  isPrivate?: boolean
  /** In which language mistakes are named. */
  language?: Language
  today?: string
}

/** What is wrong with a file of figures: nothing was written. */
export class OwnFileProblems extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(`nothing was written:\n${sentences.map((sentence) => `  ${sentence}`).join('\n')}`)
    this.name = 'OwnFileProblems'
  }
}

/**
 * Makes the folder of a dataset of somebody's own file, or names all that is wrong with it. What was understood is
 * returned as a text, to be read before a build. A folder is written beside and takes its name when it is whole.
 */
export async function importOwn(options: OwnImport): Promise<string> {
  const { file, data, mapping, isCheck = false, isPrivate = false, language = 'en' } = options
  const refuse = (problems: OwnProblems): never => {
    throw new OwnFileProblems(createOwnSay(language, ownMessagesOf(language)).problems(problems))
  }
  const name = basename(file)
  const read = await readOwn({ bytes: readFileSync(file), name }, { areas: areasOfTables(data), mapping })
  if ('problems' in read) return refuse(read)
  const { dataset, figures } = read
  const written = languageOfTexts(read.mapping, figures.understood.language)
  const folder = ownFolder(figures, {
    ...{ dataset, mapping: read.mapping, file: name, today: options.today ?? new Date().toISOString().slice(0, 10) },
    methods: methodCodesIn(withSameMessages(messagesOf('en'))),
    words: createOwnSay(written, ownMessagesOf(written)).folderWords,
  })
  if ('problems' in folder) return refuse(folder)
  if (!isPrivate && read.mapping.dataset?.licence === 'none') refuse({ problems: [{ code: 'licence_none' }], left: 0 })
  const room = isPrivate ? 'private' : 'datasets'
  if (isTaken(data, room, dataset)) refuse({ problems: [{ code: 'dataset_reserved', found: dataset }], left: 0 })
  const described = describeOwn(read, folder)
  if (isCheck) return `${described}\nnothing was written: --check`
  writeFolder(join(data, room), dataset, folder)
  return `${described}\nwritten to ${room}/${dataset}: npm run data:build makes a release of it`
}

/** A folder that was imported before is replaced; one that was made otherwise, or stands in the other room, is not. */
function isTaken(data: string, room: string, dataset: string): boolean {
  const other = room === 'private' ? 'datasets' : 'private'
  const folder = join(data, room, dataset)
  return existsSync(join(data, other, dataset)) || (existsSync(folder) && !existsSync(join(folder, 'series.csv')))
}

function writeFolder(room: string, dataset: string, { files }: OwnFolder): void {
  const target = join(room, dataset)
  const [made, replaced] = ['made', 'replaced'].map((end) => join(room, `.${dataset}.${end}-${process.pid}`)) as [
    string,
    string,
  ]
  try {
    mkdirSync(made, { recursive: true })
    for (const { name, pieces } of files) {
      const file = openSync(join(made, name), 'w')
      for (const piece of pieces()) writeSync(file, piece)
      closeSync(file)
    }
    if (existsSync(target)) renameSync(target, replaced)
    renameSync(made, target)
  } finally {
    for (const folder of [made, replaced]) rmSync(folder, { recursive: true, force: true })
  }
}
