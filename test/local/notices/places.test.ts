import { expect, it } from 'vitest'
import { createPlaces } from '../../../templates/runtime/local/notices/places.js'
import { foreignRejectionOf } from '../../runtime/support/failure-of.js'

it('so many work at once, the others in their order, and a failure frees its place', async () => {
  const places = createPlaces(2)
  const [started, ends]: [number[], (() => void)[]] = [[], []]
  const all = [0, 1, 2, 3, 4].map(number =>
    places.take(async () => {
      started.push(number)
      await new Promise<void>(done => ends.push(done))
      return number === 1 ? Promise.reject(new Error('broken')) : number
    }),
  )
  const broken = foreignRejectionOf(all[1] ?? Promise.resolve())
  const turn = () => new Promise(done => setImmediate(done))
  for (const want of [
    [0, 1],
    [0, 1, 2],
    [0, 1, 2, 3],
    [0, 1, 2, 3, 4],
  ]) {
    await turn()
    expect(started).toEqual(want)
    ends.shift()?.()
  }
  ends.shift()?.()
  expect(await broken).toEqual(new Error('broken'))
  expect(await Promise.all(all.filter((_, index) => index !== 1))).toEqual([0, 2, 3, 4])
})
