import type { DataObject } from '../../../client/data-object.js'
import { isDataObject } from '../../../client/data-object.js'
import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { Behaviour, World } from '../behaviour.js'
import { present } from '../payment/payment-data.js'
import { answerWith, givenIn } from '../shared/answers.js'
import { refuse } from '../shared/refuse.js'
import { textAt, valueAt } from '../shared/request-values.js'
import { receiverMachine } from './sharing-machines.js'

/** Those to whom money can be shared. They are added first, for a merchant, its sub-merchant, or a brand's. */
export const receiverBehaviour: Behaviour = {
  machine: receiverMachine,
  operations: {
    'v3/profitsharing/receivers/add#post': addReceiver,
    'v3/profitsharing/receivers/delete#post': deleteReceiver,
    'v3/brand/profitsharing/receivers/add#post': addReceiver,
    'v3/brand/profitsharing/receivers/delete#post': deleteReceiver,
    'v3/ecommerce/profitsharing/receivers/add#post': addReceiver,
    'v3/ecommerce/profitsharing/receivers/delete#post': deleteReceiver,
    'v2/pay/profitsharingaddreceiver#post': addReceiver,
    'v2/pay/profitsharingremovereceiver#post': deleteReceiver,
  },
  summary: ({ data }) => present({ type: data.type, account: data.account, name: data.name }),
}

/** Whether money can be shared to somebody in a request to share. */
export function isReceiver(request: LocalRequest, world: World, type: string, account: string): boolean {
  const receiver = world.store.get(receiverMachine.kind, request.caller, numberOf(request, type, account))
  return receiver?.state === 'ADDED'
}

/** Adding the same receiver again changes what is known of it. */
function addReceiver(request: LocalRequest, world: World): LocalAnswer {
  const { given, type, account } = receiverIn(request)
  const relation = textAt(given, 'relation_type')
  if (relation === 'CUSTOM' && textAt(given, 'custom_relation') === undefined) {
    return refuse(request, ['PARAM_ERROR'], '关系类型为CUSTOM时，custom_relation必填')
  }
  const name = textAt(given, 'name') ?? textAt(given, 'encrypted_name')
  if (type === 'MERCHANT_ID' && name === undefined) {
    return refuse(request, ['PARAM_ERROR'], '接收方类型为MERCHANT_ID时，name必填')
  }
  const data = present({ type, account, name, relation, customRelation: textAt(given, 'custom_relation') })
  const id = numberOf(request, type, account)
  const known = world.store.get(receiverMachine.kind, request.caller, id)
  if (known !== undefined) world.move(known, 'add', data)
  else world.create({ kind: receiverMachine.kind, owner: request.caller, id, aliases: [], data })
  return answerReceiver(request, given)
}

function deleteReceiver(request: LocalRequest, world: World): LocalAnswer {
  const { given, type, account } = receiverIn(request)
  const known = world.store.get(receiverMachine.kind, request.caller, numberOf(request, type, account))
  if (known === undefined || 'refused' in world.move(known, 'delete')) {
    return refuse(request, ['INVALID_REQUEST'], '分账接收方不存在，请检查接收方类型与账号')
  }
  return answerReceiver(request, given)
}

/** v2 has the receiver within a member of its own. */
function receiverIn({ body }: LocalRequest): { given: DataObject; type: string; account: string } {
  const inner = valueAt(body, 'receiver')
  const given = isDataObject(inner) ? inner : body
  return { given, type: textAt(given, 'type') ?? '', account: textAt(given, 'account') ?? '' }
}

function answerReceiver(request: LocalRequest, given: DataObject): LocalAnswer {
  return answerWith(request, { ...givenIn(request), ...(given === request.body ? {} : { receiver: given }) })
}

/** For whom: e-commerce platforms have one list for all their sub-merchants. */
function numberOf({ operation, body }: LocalRequest, type: string, account: string): string {
  const brand = textAt(body, 'brand_mchid') ?? textAt(body, 'brand_mch_id')
  const sub = operation.id.startsWith('v3/ecommerce/')
    ? undefined
    : (textAt(body, 'sub_mchid') ?? textAt(body, 'sub_mch_id'))
  return [brand ?? sub, type, account].filter(part => part !== undefined).join('/')
}
