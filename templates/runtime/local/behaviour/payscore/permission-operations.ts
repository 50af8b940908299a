import { type DataObject, textMember } from '../../../client/data-object.js'
import { data, empty, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { isRefused } from '../machine.js'
import { refusedAnswer } from '../shared/allowed.js'
import { answeredBefore, numberedRequest, remembered } from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { givenMembers, withValues } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'
import { type Permission, permissionAnswer, permissionOf, readPermission } from './permission.js'

const root = 'v3/payscore/permissions'
const partner = 'v3/payscore/partner/permissions'

/** What operations do to permissions, of merchants and of service providers. */
export const permissionOperations: Readonly<Record<string, Handler>> = {
  [`${root}#post`]: apply,
  [`${root}/authorization-code/{authorization_code}#get`]: queryByCode,
  [`${root}/authorization-code/{authorization_code}/terminate#post`]: terminateByCode,
  [`${root}/openid/{openid}#get`]: (request, world) => queryByUser(request, request.path.openid ?? '', world),
  [`${root}/openid/{openid}/terminate#post`]: ({ path, body, caller }, world) =>
    terminateOfUser(caller, path.openid ?? '', textMember(body, 'service_id') ?? '', body, world),
  [`${partner}#post`]: apply,
  [`${partner}/authorization-code/{authorization_code}#get`]: queryByCode,
  [`${partner}/authorization-code/{authorization_code}/terminate#post`]: terminateByCode,
  [`${partner}/search#get`]: (request, world) => queryByUser(request, userOf(request.query), world),
  [`${partner}/terminate#post`]: ({ body, caller }, world) =>
    terminateOfUser(caller, userOf(body), textMember(body, 'service_id') ?? '', body, world),
  'v3/payscore/user-service-state#get': queryState,
  'v3/payscore/users/{openid}/permissions/{service_id}/terminate#post': ({ path, body, caller }, world) =>
    terminateOfUser(caller, path.openid ?? '', path.service_id ?? '', body, world),
}

function userOf(given: DataObject): string {
  return textMember(given, 'openid') ?? textMember(given, 'sub_openid') ?? ''
}

function apply(request: LocalRequest, world: World): LocalAnswer {
  const code = storedFields('the request', request.body).text('authorization_code')
  const numbered = numberedRequest('apply', code, request)
  const earlier = answeredBefore(numbered, 'payscore-permission', request.caller, world, 'INVALID_REQUEST')
  if (earlier !== undefined) return earlier
  const answer = { apply_permissions_token: world.number('69', 32) }
  const { aliases, answered } = remembered(numbered, answer)
  world.create({
    kind: 'payscore-permission',
    owner: request.caller,
    id: code,
    aliases: [...aliases, answer.apply_permissions_token],
    data: { request: request.body, answered },
  })
  return data(answer)
}

function findByCode({ path, caller }: LocalRequest, given: DataObject, world: World): Permission | undefined {
  const code = path.authorization_code ?? ''
  const object = world.store.get('payscore-permission', caller, code)
  const permission = object === undefined ? undefined : readPermission(object)
  return permission?.code === code && permission.serviceId === given.service_id ? permission : undefined
}

const unknownCode = refusal('INVALID_REQUEST', '授权协议号不存在，或不属于该服务')

function queryByCode(request: LocalRequest, world: World): LocalAnswer {
  const permission = findByCode(request, request.query, world)
  return permission === undefined ? unknownCode : answerWith(request, permissionAnswer(permission))
}

function terminateByCode(request: LocalRequest, world: World): LocalAnswer {
  const permission = findByCode(request, request.body, world)
  return permission === undefined ? unknownCode : terminate(permission, request.body, world)
}

/** A user of whom nothing is known has authorised nothing. */
function queryByUser(request: LocalRequest, openid: string, world: World): LocalAnswer {
  const { query, caller } = request
  const permission = permissionOf(caller, textMember(query, 'service_id') ?? '', openid, world)
  if (permission !== undefined) return answerWith(request, permissionAnswer(permission))
  return answerWith(
    request,
    withValues({
      ...givenMembers(query, ['service_id', 'appid', 'sub_appid', 'sub_mchid']),
      mchid: caller,
      openid,
      authorization_state: 'UNAVAILABLE',
    }),
  )
}

function queryState({ query, caller }: LocalRequest, world: World): LocalAnswer {
  const openid = userOf(query)
  const permission = permissionOf(caller, textMember(query, 'service_id') ?? '', openid, world)
  const isAvailable = permission?.object.state === 'AVAILABLE'
  return data({
    ...givenMembers(query, ['appid', 'service_id']),
    openid,
    use_service_state: isAvailable ? 'AVAILABLE' : 'UNAVAILABLE',
  })
}

function terminateOfUser(
  caller: string,
  openid: string,
  serviceId: string,
  body: DataObject,
  world: World,
): LocalAnswer {
  const permission = permissionOf(caller, serviceId, openid, world)
  return permission === undefined
    ? refusal('INVALID_REQUEST', '用户没有授权该服务')
    : terminate(permission, body, world)
}

/** States of orders that have not ended. */
const openOrders = ['CREATED', 'DOING', 'WAITPAY', 'UNPAID']

/** Ends a permission, unless the user has an order of the service that has not ended. */
function terminate(permission: Permission, body: DataObject, world: World): LocalAnswer {
  const hasOrders = world.store
    .list('service-order', permission.object.owner)
    .some(
      ({ state, data: { openid, request } }) =>
        openOrders.includes(state) &&
        openid === permission.openid &&
        textMember(request, 'service_id') === permission.serviceId,
    )
  if (hasOrders) return refusal('INVALID_REQUEST', '用户有未完结的服务订单，不能解除授权')
  const moved = world.move(permission.object, 'terminate', { reason: body.reason })
  return isRefused(moved) ? refusedAnswer(moved) : empty
}
