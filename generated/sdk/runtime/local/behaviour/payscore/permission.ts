import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { digitsOfTime } from '../shared/beijing-time.js'
import { givenMembers, withValues } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'

/** A permission as its behaviour sees it. Times are milliseconds since 1970. */
export interface Permission {
  readonly object: StoredObject
  /** `authorization_code`. */
  readonly code: string
  readonly serviceId: string
  readonly openid: string | undefined
  readonly authorizedAt: number | undefined
  readonly closedAt: number | undefined
  readonly request: DataObject
}

/** Reads a permission from the store. Throws `StoredDataError`. */
export function readPermission(object: StoredObject): Permission {
  const read = storedFields(`${object.kind} ${object.id}`, object.data)
  return {
    object,
    code: object.id,
    serviceId: read.inside('request').text('service_id'),
    openid: read.optionalText('openid'),
    authorizedAt: read.optionalWhole('authorized_at'),
    closedAt: read.optionalWhole('closed_at'),
    request: read.members('request'),
  }
}

/** A permission as queries show it. */
export function permissionAnswer(permission: Permission): DataObject {
  const time = (at: number | undefined): string | undefined =>
    at === undefined ? undefined : digitsOfTime(at)
  return withValues({
    ...givenMembers(permission.request, ['service_id', 'appid', 'sub_appid', 'sub_mchid', 'notify_url']),
    mchid: permission.object.owner,
    openid: permission.openid,
    authorization_code: permission.code,
    authorization_state: permission.object.state,
    authorization_success_time: time(permission.authorizedAt),
    cancel_authorization_time: time(permission.closedAt),
  })
}

/** The user's newest permission for a service that is valid, else the newest that was. */
export function permissionOf(
  owner: string,
  serviceId: string,
  openid: string,
  world: World,
): Permission | undefined {
  const all = world.store
    .list('payscore-permission', owner)
    .map(readPermission)
    .filter(permission => permission.serviceId === serviceId && permission.openid === openid)
  return all.findLast(({ object }) => object.state === 'AVAILABLE') ?? all.at(-1)
}

/** Whether the user authorised the service. */
export function isAuthorized(owner: string, serviceId: string, openid: string, world: World): boolean {
  return permissionOf(owner, serviceId, openid, world)?.object.state === 'AVAILABLE'
}
