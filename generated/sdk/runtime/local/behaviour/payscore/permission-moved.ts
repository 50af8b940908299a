import { textMember } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { openidOf } from '../payment/local-user.js'
import { digitsOfTime } from '../shared/beijing-time.js'
import { givenMembers } from '../shared/given-members.js'
import { readPermission } from './permission.js'

/**
 * What follows an event of a permission: the user is known (`openid` of the event's data names one), and the notice goes to the address
 * of its application.
 */
export function permissionMoved(object: StoredObject, event: string, world: World): void {
  const isOpened = event === 'authorize'
  const { request, openid } = readPermission(object)
  const permission = world.change(object, {
    openid: openid ?? openidOf(textMember(request, 'appid') ?? '', 'user'),
    [isOpened ? 'authorized_at' : 'closed_at']: world.now(),
  })
  world.notify({
    webhook: isOpened ? 'v3/PAYSCORE.USER_OPEN_SERVICE' : 'v3/PAYSCORE.USER_CLOSE_SERVICE',
    to: textMember(request, 'notify_url'),
    owner: object.owner,
    resource: {
      ...givenMembers(request, ['appid', 'service_id', 'sub_appid', 'sub_mchid']),
      mchid: object.owner,
      openid: permission.data.openid,
      user_service_status: isOpened ? 'USER_OPEN_SERVICE' : 'USER_CLOSE_SERVICE',
      openorclose_time: digitsOfTime(world.now()),
      authorization_code: object.id,
    },
    summary: isOpened ? '用户授权成功' : '用户解除授权成功',
    about: { kind: object.kind, id: object.id },
  })
}
