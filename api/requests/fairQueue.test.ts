import { expect, it } from 'vitest'
import { createFairQueue } from './fairQueue.ts'

function waiting(...asked: [item: string, address: string][]) {
  const queue = createFairQueue<string>({ most: 100, mostOfOne: 50 })
  const add = (...more: [string, string][]) => {
    for (const [item, address] of more) queue.add(item, item, address)
  }
  add(...asked)
  return { queue, add, rest: () => Array.from({ length: queue.size() }, () => queue.take()) }
}

const flood = (name: string) => Array.from({ length: 20 }, (_, n): [string, string] => [`${name}${n}`, `${name}${n}`])

it('lets each address have one turn before any has its next', () => {
  const { rest } = waiting(['a1', 'a'], ['a2', 'a'], ['a3', 'a'], ['b1', 'b'], ['c1', 'c'], ['b2', 'b'])
  expect(rest()).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3'])
})

it('lets no flood of addresses that nobody saw before pass a reader who was served before and came before them', () => {
  const { queue, add } = waiting(['first', 'reader'])
  queue.take()
  for (const name of ['f', 'g', 'h']) {
    add([name, 'reader'], ...flood(name))
    expect(Array.from({ length: 21 }, () => queue.take())[0]).toBe(name)
  }
})

it('lets who asks for much wait behind everybody who came meanwhile', () => {
  const { queue, add, rest } = waiting(['a1', 'a'], ['a2', 'a'], ['a3', 'a'])
  queue.take()
  add(['b1', 'b'], ['c1', 'c'])
  expect(rest()).toEqual(['a2', 'b1', 'c1', 'a3'])
})

it('forgets what is taken out, and has room for as much again', () => {
  const { queue, add } = waiting(...flood('f'))
  expect([queue.remove('f3'), queue.remove('f3'), queue.get('f3'), queue.get('f4'), queue.size()]).toEqual([
    ...[true, false, undefined, 'f4', 19],
  ])
  for (let n = 0; n < 60; n++) add([`own ${n}`, 'one'])
  expect(queue.size()).toBe(19 + 50)
  for (let n = 0; n < 60; n++) queue.remove(`own ${n}`)
  expect(queue.size()).toBe(19)
})
