import { data, type LocalAnswer, type LocalRequest } from '../service/local-request.js'
import type { Behaviour, World } from './behaviour.js'
import { textAt } from './request-values.js'

/** The test of signatures and encryption: answers what it was sent, and sends a notice with the same where asked. */
export const echoBehaviour: Behaviour = { operations: { 'v3/security/echo#post': echo } }

function echo({ body, caller }: LocalRequest, world: World): LocalAnswer {
  const message = textAt(body, 'echo_message') ?? ''
  const sealed = textAt(body, 'encrypted_echo_message')
  world.notify({
    webhook: 'v3/SECURITY_ECHO.SUCCESS',
    to: textAt(body, 'notify_url'),
    owner: caller,
    resource: { echo_message: message, ...(sealed === undefined ? {} : { encrypt_echo_message: sealed }) },
    summary: '回调通知成功',
  })
  return data({ echo_message: message, ...(sealed === undefined ? {} : { encrypted_echo_message: sealed }) })
}
