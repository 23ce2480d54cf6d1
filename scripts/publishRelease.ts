import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreRelease } from '../data/archive/restoreRelease.ts'
import { currentRelease } from '../data/database.ts'
import { listPublished, PublishProblem, pruneRelease, publishRelease } from './publish/intoPostgres.ts'
import { pointers } from './release/releaseFolder.ts'

const usage = `usage: npm run data:publish -- postgres://user@host/database
         publishes the release that was built last, and readers have it
       … --release NAME [--switch]   one of data/releases, beside the present one, or in its place
       … --private                   the one with private datasets, into a database of its own
       … --list | --prune NAME       what is published there; takes an earlier one away`

const data = join(import.meta.dirname, '../data')

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      release: { type: 'string' },
      switch: { type: 'boolean', default: false },
      private: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      prune: { type: 'string' },
    },
  })
  const [address, ...others] = positionals
  if (!address || others.length > 0 || !/^postgres(ql)?:\/\//.test(address)) throw new PublishProblem(usage)
  if (values.list) return console.log(await listPublished(address))
  if (values.prune !== undefined) return console.log(await pruneRelease(address, values.prune))
  if (values.release !== undefined) return console.log(await publishPackage(address, values.release, values.switch))
  const pointer = join(data, 'built', pointers[values.private ? 'private' : 'public'])
  if (!existsSync(pointer))
    throw new PublishProblem(`no release is built: there is no file ${pointer}: npm run data:build`)
  const file = currentRelease(pointer)
  console.log(await publishRelease({ address, file, isCurrent: true }))
}

/** A package is made a database first, for a moment. */
async function publishPackage(address: string, release: string, isCurrent: boolean): Promise<string> {
  const zip = packageOf(release)
  if (!existsSync(zip)) throw new PublishProblem(`--release: there is no package ${zip}`)
  const folder = mkdtempSync(join(tmpdir(), 'publish-'))
  try {
    const file = join(folder, `volunteering-${release}.sqlite`)
    restoreRelease(zip, file)
    return await publishRelease({ address, file, isCurrent })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const packageOf = (release: string) => join(data, 'releases', `${release}.zip`)

await main().catch((error) => {
  const { message = '', code = '' } = error as { message?: string; code?: string }
  console.error(`nothing was published: ${message.split('\n')[0] || code}`)
  process.exitCode = 1
})
