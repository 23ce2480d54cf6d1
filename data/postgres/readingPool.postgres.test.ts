import { expect, it } from 'vitest'
import { askOf, emptyDatabase } from '../sample/emptyDatabase.ts'
import { readingPool } from './readingPool.ts'

it('opens no more connections than its bound where a question waits too long for one', async () => {
  const address = await emptyDatabase()
  const pool = readingPool([address], { most: 1, connectWithin: 200, answerWithin: 10_000 })
  const { query } = await pool.connect()
  const long = query('select pg_sleep(3)', [])
  await expect(query('select 1', [])).rejects.toThrow('the database does not answer')
  const open = `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
  expect((await askOf(address, open)).rowCount).toBe(1)
  await long
  await pool.end()
})
