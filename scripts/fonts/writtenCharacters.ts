import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where all that a picture may say stands: the words of the interface and of data, and the tables of a release. */
const rooms = ['api', 'dashboard', 'data']

/** Every character that a message or a table holds, each once. */
export function writtenCharacters(): Set<string> {
  const found = new Set<string>()
  for (const room of rooms)
    for (const path of readdirSync(room, { recursive: true, encoding: 'utf8' }))
      if (/messages[\\/][a-z]{2}\.json$|\.csv$/.test(path))
        for (const character of readFileSync(join(room, path), 'utf8')) found.add(character)
  return found
}
