import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { defineMachine } from '../machine.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'

/** An address for the notices of cash coupons. `switch: false` keeps it and sends nothing. */
export const favorCallbackMachine = defineMachine({
  kind: 'favor-callback',
  title: { en: 'Addresses for cash coupon notices', zh: '代金券通知地址' },
  initial: 'SET',
  events: {},
  states: { SET: { words: { en: 'Set', zh: '已设置' }, on: {} } },
})

/** Setting and querying the address. */
export const favorCallbackOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/favor/callbacks#post': setCallback,
  'v3/marketing/favor/callbacks#get': queryCallback,
}

/** The address for the notices of a merchant; undefined if there is none or it is switched off. */
export function favorCallbackOf(merchant: string, world: World): string | undefined {
  const object = world.store.get('favor-callback', merchant, merchant)
  if (object === undefined || object.data.switch === false) return undefined
  return storedFields(`${object.kind} ${object.id}`, object.data).text('notify_url')
}

function setCallback({ body, caller }: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', body)
  if (read.text('mchid') !== caller) return refusal('REQUEST_BLOCKED', '只能设置自己商户号的通知地址')
  const settings = { notify_url: read.text('notify_url'), switch: body.switch !== false }
  const earlier = world.store.get('favor-callback', caller, caller)
  if (earlier !== undefined) world.change(earlier, settings)
  else world.create({ kind: 'favor-callback', owner: caller, id: caller, aliases: [], data: settings })
  return data({ update_time: rfc3339(world.now()), notify_url: settings.notify_url })
}

function queryCallback({ query, caller }: LocalRequest, world: World): LocalAnswer {
  const mchid = storedFields('the request', query).text('mchid')
  if (mchid !== caller) return refusal('REQUEST_BLOCKED', '只能查询自己商户号的通知地址')
  const object = world.store.get('favor-callback', caller, caller)
  if (object === undefined) return refusal('RESOURCE_NOT_EXISTS', '没有设置通知地址')
  return data({
    mchid,
    notify_url: storedFields(`${object.kind} ${object.id}`, object.data).text('notify_url'),
  })
}
