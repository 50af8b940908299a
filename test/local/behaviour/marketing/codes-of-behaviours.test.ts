import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Behaviour } from '../../../../templates/runtime/local/behaviour/behaviour.js'
import { busifavorBehaviours } from '../../../../templates/runtime/local/behaviour/busifavor/busifavor-behaviours.js'
import { complaintBehaviours } from '../../../../templates/runtime/local/behaviour/complaint/complaint-behaviours.js'
import { favorBehaviours } from '../../../../templates/runtime/local/behaviour/favor/favor-behaviours.js'
import { payscoreBehaviours } from '../../../../templates/runtime/local/behaviour/payscore/payscore-behaviours.js'
import { productCouponBehaviours } from '../../../../templates/runtime/local/behaviour/product-coupon/product-coupon-behaviours.js'
import { listsCode, operationOf } from '../world.js'

const folder = (name: string): URL =>
  new URL(`../../../../templates/runtime/local/behaviour/${name}/`, import.meta.url)

/** Codes that the sources of a behaviour name: of refusals, and of the states of its machines. */
function namedCodes(name: string): readonly string[] {
  const sources = readdirSync(folder(name)).map(file => readFileSync(new URL(file, folder(name)), 'utf8'))
  const named = sources.flatMap(source => [
    ...source.matchAll(/(?:refusal\(\s*|refused: |[ {]code: |conflict = )'([A-Z_]+)'/g),
  ])
  return [...new Set(named.map(([, code = '']) => code))]
}

/**
 * Every operation is asked in every state elsewhere, where a code outside of its own table fails the call. Here: nothing
 * that is written down is in no table at all.
 */
it.each([
  ['busifavor', busifavorBehaviours],
  ['favor', favorBehaviours],
  ['complaint', complaintBehaviours],
  ['payscore', payscoreBehaviours],
  ['product-coupon', productCouponBehaviours],
] as const)('the codes of %s are in the tables of its operations', (name, behaviours) => {
  const ids = behaviours.flatMap(({ operations }: Behaviour) => Object.keys(operations))
  const named = namedCodes(name)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter(code => !ids.some(id => listsCode(operationOf(id), code)))).toEqual([])
})
