import { randomBytes } from 'node:crypto'
import type { DataObject } from '../../../client/data-object.js'
import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Behaviour, World } from '../behaviour.js'
import { defineMachine } from '../machine.js'
import { present } from '../payment/payment-data.js'
import { answerWith, contentWith, notFound } from '../shared/answers.js'
import { refuse, refuseEvent } from '../shared/refuse.js'
import { fingerprint, textAt, valueAt } from '../shared/request-values.js'
import { type Authorization, authorizationMembers, readAuthorization } from './authorization-data.js'

/** Milliseconds in which the user can consent. Our reading: as long as for a transfer. */
const consentWithin = 86_400_000

const kind = 'transfer-authorization'

/** A user's consent to transfers without confirmation. */
const machine = defineMachine({
  kind,
  title: { en: 'Authorizations of transfers', zh: '免确认收款授权' },
  initial: 'WAIT_USER_CONFIRM',
  events: {
    confirm: { by: 'user', words: { en: 'Consent', zh: '同意授权' } },
    withdraw: { by: 'user', words: { en: 'Withdraw the consent', zh: '关闭授权' } },
    expire: { by: 'time', words: { en: '24 hours pass', zh: '逾期未确认' } },
    close: { by: 'merchant' },
  },
  states: {
    WAIT_USER_CONFIRM: {
      words: { en: 'waiting for the user', zh: '待用户确认' },
      on: { confirm: 'TAKING_EFFECT', expire: 'CLOSED', close: 'CLOSED' },
    },
    TAKING_EFFECT: { words: { en: 'in effect', zh: '生效中' }, on: { withdraw: 'CLOSED', close: 'CLOSED' } },
    CLOSED: { words: { en: 'closed', zh: '已关闭' }, on: { close: 'CLOSED' } },
  },
})

const direct = 'v3/fund-app/mch-transfer/user-confirm-authorization'
const directOne = `${direct}/out-authorization-no/{out_authorization_no}`
const partner = 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations'
const partnerOne = `${partner}/{out_authorization_no}`

/** Consents to transfers without confirmation: asked for, given, withdrawn. */
export const transferAuthorizationBehaviour: Behaviour = {
  machine,
  operations: {
    [`${direct}#post`]: ask,
    [`${directOne}#get`]: query,
    [`${directOne}/close#post`]: close,
    [`${partner}#post`]: ask,
    [`${partnerOne}#get`]: query,
    [`${partnerOne}/close#post`]: close,
  },
  moved: authorizationMoved,
  summary: object => {
    const { openid, displayName } = readAuthorization(object)
    return { openid, displayName }
  },
}

/** The consent that a transfer names by one of its two numbers; undefined unless it is in effect. */
export function consentOf({ body, caller }: LocalRequest, world: World): Authorization | undefined {
  const number = textAt(body, 'authorization_id') ?? textAt(body, 'out_authorization_no') ?? ''
  const object = world.store.get(kind, caller, number)
  return object?.state === 'TAKING_EFFECT' ? readAuthorization(object) : undefined
}

/** Asks for the consent together with a transfer; nothing if the number is known. */
export function askWith(request: LocalRequest, world: World, info: DataObject): void {
  const id = textAt(info, 'out_authorization_no') ?? ''
  if (world.store.get(kind, request.caller, id) === undefined)
    store(request, world, { ...request.body, ...info })
}

function ask(request: LocalRequest, world: World): LocalAnswer {
  const id = textAt(request.body, 'out_authorization_no') ?? ''
  const known = world.store.get(kind, request.caller, id)
  if (known === undefined || known.id !== id) {
    return answerWith(request, authorizationMembers(readAuthorization(store(request, world, request.body))))
  }
  const authorization = readAuthorization(known)
  const same = authorization.fingerprint === fingerprint(request.operation.id, request.body)
  return same && known.state === 'WAIT_USER_CONFIRM'
    ? answerWith(request, authorizationMembers(authorization))
    : refuse(request, ['ALREADY_EXISTS', 'INVALID_REQUEST'], '商户侧授权单号已存在')
}

function store({ caller, operation, body }: LocalRequest, world: World, given: DataObject): StoredObject {
  const data = present({
    appid: textAt(given, 'appid') ?? '',
    openid: textAt(given, 'openid') ?? '',
    displayName: textAt(given, 'user_display_name') ?? '',
    packageInfo: randomBytes(66).toString('base64'),
    fingerprint: fingerprint(operation.id, body),
    sceneId: textAt(given, 'transfer_scene_id'),
    perception: textAt(given, 'user_recv_perception'),
    notifyUrl: textAt(given, 'authorization_notify_url') ?? textAt(given, 'notify_url'),
  })
  const id = textAt(given, 'out_authorization_no') ?? ''
  const made = world.create({ kind, owner: caller, id, aliases: [], data })
  world.later(consentWithin, made, 'expire')
  return made
}

function query(request: LocalRequest, world: World): LocalAnswer {
  const known = authorizationOf(request, world)
  if (known === undefined) return notFound(request, '授权单不存在')
  const { close_info, ...members } = authorizationMembers(readAuthorization(known))
  // The page of service providers has no word for a consent that nobody gave.
  const isUnlisted =
    request.operation.path.includes('/partner/') && valueAt(close_info, 'close_reason') === overdue
  return answerWith(request, isUnlisted ? members : { ...members, close_info })
}

const overdue = 'USER_OVERDUE_UNCONFIRMED'

function close(request: LocalRequest, world: World): LocalAnswer {
  const known = authorizationOf(request, world)
  if (known === undefined) return notFound(request, '授权单不存在')
  const moved = world.move(known, 'close')
  if ('refused' in moved) return refuseEvent(request, moved)
  const authorization = readAuthorization(moved)
  return authorization.closeReason === 'CLOSE_VIA_MCH_API'
    ? answerWith(request, authorizationMembers(authorization))
    : refuse(request, ['INVALID_REQUEST'], '授权已由用户关闭')
}

function authorizationOf({ path, caller }: LocalRequest, world: World): StoredObject | undefined {
  const id = path.out_authorization_no ?? ''
  const known = world.store.get(kind, caller, id)
  return known?.id === id ? known : undefined
}

function authorizationMoved(object: StoredObject, event: string, world: World): void {
  if (event === 'confirm') {
    const authorizationId = world.number('18', 32)
    const given = { authorizationId, authorizedAt: world.now() }
    notify(world.change(object, given, [authorizationId]), 'v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED', world)
    return
  }
  const { closedAt, authorizedAt } = readAuthorization(object)
  if (closedAt !== undefined) return
  const reasons = { withdraw: 'USER_CLOSE', close: 'CLOSE_VIA_MCH_API', expire: overdue } as const
  const closeReason = event === 'withdraw' || event === 'close' ? reasons[event] : reasons.expire
  const closed = world.change(object, { closeReason, closedAt: world.now() })
  // Its table has a number and a time of consent.
  if (authorizedAt !== undefined) notify(closed, 'v3/MCHTRANSFER.AUTHORIZATION.CLOSED', world)
}

function notify(object: StoredObject, webhook: string, world: World): void {
  const authorization = readAuthorization(object)
  world.notify({
    webhook,
    to: authorization.notifyUrl,
    owner: object.owner,
    resource: contentWith(world.webhook(webhook), authorizationMembers(authorization)),
    summary: object.state === 'CLOSED' ? '自动收款授权关闭通知' : '用户确认自动收款授权通知',
    about: object,
  })
}
