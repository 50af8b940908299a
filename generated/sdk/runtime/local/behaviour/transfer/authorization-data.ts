import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import { present } from '../payment/payment-data.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'

/** Why an authorization ended. */
export const closeReasons = ['CLOSE_VIA_MCH_API', 'USER_CLOSE', 'USER_OVERDUE_UNCONFIRMED'] as const

/** What is stored of a user's consent to transfers without confirmation (kind `transfer-authorization`). */
export interface AuthorizationData {
  readonly appid: string
  readonly openid: string
  readonly displayName: string
  readonly packageInfo: string
  readonly fingerprint: string
  readonly sceneId?: string
  readonly perception?: string
  readonly notifyUrl?: string
  /** The number of WeChat Pay, and when the user consented (milliseconds since 1970); absent until then. */
  readonly authorizationId?: string
  readonly authorizedAt?: number
  readonly closedAt?: number
  readonly closeReason?: (typeof closeReasons)[number]
}

/** An authorization, checked. */
export interface Authorization extends AuthorizationData {
  readonly outAuthorizationNo: string
  readonly object: StoredObject
}

/** Reads a stored authorization. Throws `StoredDataError` for one that another version wrote. */
export function readAuthorization(object: StoredObject): Authorization {
  const fields = storedFields(`authorization ${object.id}`, object.data)
  return {
    outAuthorizationNo: object.id,
    object,
    appid: fields.text('appid'),
    openid: fields.text('openid'),
    displayName: fields.text('displayName'),
    packageInfo: fields.text('packageInfo'),
    fingerprint: fields.text('fingerprint'),
    ...present({
      sceneId: fields.optionalText('sceneId'),
      perception: fields.optionalText('perception'),
      notifyUrl: fields.optionalText('notifyUrl'),
      authorizationId: fields.optionalText('authorizationId'),
      authorizedAt: fields.optionalWhole('authorizedAt'),
      closedAt: fields.optionalWhole('closedAt'),
      closeReason: closeReasons.find(reason => reason === fields.optionalText('closeReason')),
    }),
  }
}

/** An authorization under all the names that pages and notices have for its members. */
export function authorizationMembers(authorization: Authorization): DataObject {
  const { object, authorizedAt, closedAt, closeReason } = authorization
  const isWaiting = object.state === 'WAIT_USER_CONFIRM'
  return {
    out_authorization_no: authorization.outAuthorizationNo,
    appid: authorization.appid,
    openid: authorization.openid,
    user_display_name: authorization.displayName,
    user_recv_perception: authorization.perception,
    transfer_scene_id: authorization.sceneId,
    authorization_id: authorization.authorizationId,
    authorize_time: authorizedAt === undefined ? undefined : rfc3339(authorizedAt),
    state: object.state,
    create_time: rfc3339(object.createdAt),
    ...(isWaiting ? { package_info: authorization.packageInfo } : {}),
    ...(closedAt === undefined
      ? {}
      : { close_info: { close_time: rfc3339(closedAt), close_reason: closeReason } }),
  }
}
