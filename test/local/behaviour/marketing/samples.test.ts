import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { isDataObject, ownMember } from '../../../../templates/runtime/client/data-object.js'
import type { Behaviour } from '../../../../templates/runtime/local/behaviour/behaviour.js'
import { busifavorBehaviours } from '../../../../templates/runtime/local/behaviour/busifavor/busifavor-behaviours.js'
import { complaintBehaviours } from '../../../../templates/runtime/local/behaviour/complaint/complaint-behaviours.js'
import { favorBehaviours } from '../../../../templates/runtime/local/behaviour/favor/favor-behaviours.js'
import { payscoreBehaviours } from '../../../../templates/runtime/local/behaviour/payscore/payscore-behaviours.js'
import { productCouponBehaviours } from '../../../../templates/runtime/local/behaviour/product-coupon/product-coupon-behaviours.js'
import { readModel } from '../../../../templates/runtime/local/model/read-model.js'
import { openService } from './open-service.js'

const behaviours: readonly Behaviour[] = [
  ...busifavorBehaviours,
  ...favorBehaviours,
  ...complaintBehaviours,
  ...payscoreBehaviours,
  ...productCouponBehaviours,
]
const model = readModel(fileURLToPath(new URL('../../../../generated/model.jsonl', import.meta.url)))
const ids = behaviours.flatMap(({ operations }) => Object.keys(operations))

/** A handler may refuse what a sample asks for, with a code of its tables; it never throws. */
it.each(ids)('%s answers the request of its page', id => {
  const example = model.operation(id)?.example
  const part = (name: string) => {
    const value = ownMember(example, name)
    return isDataObject(value) ? value : {}
  }
  const path = Object.fromEntries(
    Object.entries(Object(example)).map(([name, value]) => [name, String(value)]),
  )
  const service = openService(behaviours)
  const body = { ...part('json'), ...part('xml') }
  expect(service.call(id, { path, query: part('query'), body })).toHaveProperty('kind')
})
