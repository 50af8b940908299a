import { data, empty, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Handler, World } from '../behaviour.js'
import { defineMachine } from '../machine.js'
import { storedFields } from '../shared/stored-fields.js'
import { complaintSteps } from './complaint-steps.js'

/** The address for the notices of complaints. */
export const complaintNotificationMachine = defineMachine({
  kind: 'complaint-notification',
  title: { en: 'Addresses for complaint notices', zh: '投诉通知地址' },
  initial: 'SET',
  events: {},
  states: { SET: { words: { en: 'Set', zh: '已登记' }, on: {} } },
})

/** Setting, changing and removing the address, at home and abroad. */
export const complaintNotificationOperations: Readonly<Record<string, Handler>> = Object.fromEntries(
  ['v3/merchant-service', 'v3/global/merchant-service'].flatMap(root => [
    [`${root}/complaint-notifications#post`, createAddress],
    [`${root}/complaint-notifications#get`, queryAddress],
    [`${root}/complaint-notifications#put`, updateAddress],
    [`${root}/complaint-notifications#delete`, deleteAddress],
  ]),
)

/** Tells the merchant of a step of a complaint: `COMPLAINT.CREATE` of the first, `COMPLAINT.STATE_CHANGE` of the others. */
export function notifyComplaint(complaint: StoredObject, step: string, world: World): void {
  const actionType = complaintSteps[step]?.actionType
  if (actionType === undefined) return
  const address = addressOf(complaint.owner, world)
  world.notify({
    webhook: step === 'create' ? 'v3/COMPLAINT.CREATE' : 'v3/COMPLAINT.STATE_CHANGE',
    to: address && urlOf(address),
    owner: complaint.owner,
    resource: { complaint_id: complaint.id, action_type: actionType },
    summary: step === 'create' ? '用户提交投诉单' : '投诉单状态变化',
    about: { kind: complaint.kind, id: complaint.id },
  })
}

function addressOf(owner: string, world: World): StoredObject | undefined {
  return world.store.get('complaint-notification', owner, owner)
}

function urlOf(address: StoredObject): string {
  return storedFields(`${address.kind} ${address.id}`, address.data).text('url')
}

function createAddress({ body, caller }: LocalRequest, world: World): LocalAnswer {
  if (addressOf(caller, world) !== undefined)
    return refusal('INVALID_REQUEST', '已登记过通知地址，请用更新接口修改')
  const url = storedFields('the request', body).text('url')
  world.create({ kind: 'complaint-notification', owner: caller, id: caller, aliases: [], data: { url } })
  return data({ mchid: caller, url })
}

function queryAddress({ caller }: LocalRequest, world: World): LocalAnswer {
  return withAddress(caller, world, address => data({ mchid: caller, url: urlOf(address) }))
}

function updateAddress({ body, caller }: LocalRequest, world: World): LocalAnswer {
  return withAddress(caller, world, address => {
    const url = storedFields('the request', body).text('url')
    world.change(address, { url })
    return data({ mchid: caller, url })
  })
}

function deleteAddress({ caller }: LocalRequest, world: World): LocalAnswer {
  return withAddress(caller, world, address => {
    world.store.remove(address)
    return empty
  })
}

function withAddress(
  caller: string,
  world: World,
  answer: (address: StoredObject) => LocalAnswer,
): LocalAnswer {
  const address = addressOf(caller, world)
  return address === undefined ? refusal('INVALID_REQUEST', '没有登记过通知地址') : answer(address)
}
