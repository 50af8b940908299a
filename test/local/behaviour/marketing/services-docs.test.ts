import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Behaviour } from '../../../../templates/runtime/local/behaviour/behaviour.js'
import { busifavorBehaviours } from '../../../../templates/runtime/local/behaviour/busifavor/busifavor-behaviours.js'
import { complaintBehaviours } from '../../../../templates/runtime/local/behaviour/complaint/complaint-behaviours.js'
import { favorBehaviours } from '../../../../templates/runtime/local/behaviour/favor/favor-behaviours.js'
import { payscoreBehaviours } from '../../../../templates/runtime/local/behaviour/payscore/payscore-behaviours.js'
import { productCouponBehaviours } from '../../../../templates/runtime/local/behaviour/product-coupon/product-coupon-behaviours.js'

const behaviours: readonly Behaviour[] = [
  ...busifavorBehaviours,
  ...favorBehaviours,
  ...complaintBehaviours,
  ...payscoreBehaviours,
  ...productCouponBehaviours,
]

/** Kinds with the events that a call of `act` is for. */
const events = behaviours
  .flatMap(({ machine }) =>
    machine === undefined
      ? []
      : Object.entries(machine.events)
          .filter(([, { by }]) => by === 'user' || by === 'service')
          .map(([event]) => `${machine.kind} ${event}`),
  )
  .sort()
const openings = behaviours
  .flatMap(({ machine, opening }) => (machine === undefined || opening === undefined ? [] : machine.kind))
  .sort()

describe.each(['docs/local-services.md', 'docs/local-services.zh-CN.md'])('%s', file => {
  const text = readFileSync(file, 'utf8')
  const codes = (cell: string): readonly string[] =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

  it('names every event that a test can make happen, and no other', () => {
    const rows = text.split('\n').filter(line => /^\| `[a-z-]+` \|/.test(line))
    const named = rows.flatMap(row => {
      const [, kind = '', , event = ''] = row.split('|')
      return codes(event).map(each => `${codes(kind)[0]} ${each}`)
    })
    expect(named.sort()).toEqual(events)
  })

  it('names everything that can be opened', () => {
    const named = [...text.matchAll(/local\.open\('([a-z-]+)'/g)].map(([, kind = '']) => kind)
    expect(named.sort()).toEqual(openings)
  })
})
