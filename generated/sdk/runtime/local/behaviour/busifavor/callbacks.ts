import { textMember } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Handler, World } from '../behaviour.js'
import { defineMachine } from '../machine.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'

/** An address for the notices of merchant coupons. */
export const busifavorCallbackMachine = defineMachine({
  kind: 'busifavor-callback',
  title: { en: 'Addresses for coupon notices', zh: '商家券通知地址' },
  initial: 'SET',
  events: {},
  states: { SET: { words: { en: 'Set', zh: '已设置' }, on: {} } },
})

/** Setting and querying the address. */
export const callbackOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/busifavor/callbacks#post': setCallback,
  'v3/marketing/busifavor/callbacks#get': queryCallback,
}

/** The address for a merchant's coupons that another merchant may have made: set by the maker, for either. */
export function callbackOf(owner: string, merchant: string, world: World): string | undefined {
  const object = callback(owner, merchant, world) ?? callback(owner, owner, world)
  return object === undefined
    ? undefined
    : storedFields(`${object.kind} ${object.id}`, object.data).text('notify_url')
}

function callback(owner: string, merchant: string, world: World): StoredObject | undefined {
  return world.store.get('busifavor-callback', owner, merchant)
}

function setCallback({ body, caller }: LocalRequest, world: World): LocalAnswer {
  const mchid = textMember(body, 'mchid') ?? caller
  const notifyUrl = storedFields('the request', body).text('notify_url')
  const earlier = callback(caller, mchid, world)
  if (earlier !== undefined) world.change(earlier, { notify_url: notifyUrl })
  else
    world.create({
      kind: 'busifavor-callback',
      owner: caller,
      id: mchid,
      aliases: [],
      data: { notify_url: notifyUrl },
    })
  return data({ update_time: rfc3339(world.now()), notify_url: notifyUrl, mchid })
}

function queryCallback({ query, caller }: LocalRequest, world: World): LocalAnswer {
  const mchid = textMember(query, 'mchid') ?? caller
  const object = callback(caller, mchid, world)
  if (object === undefined) return refusal('RESOURCE_NOT_EXISTS', '没有设置通知地址')
  return data({
    notify_url: storedFields(`${object.kind} ${object.id}`, object.data).text('notify_url'),
    mchid,
  })
}
