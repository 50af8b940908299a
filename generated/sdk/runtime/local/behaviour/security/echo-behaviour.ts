import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { Behaviour, World } from '../behaviour.js'
import { present } from '../payment/payment-data.js'
import { answerWith, contentWith } from '../shared/answers.js'
import { textAt } from '../shared/request-values.js'

/** Gives back what it is told, in plain and encrypted, and tells it again in a notice where an address is given. */
export const echoBehaviour: Behaviour = { operations: { 'v3/security/echo#post': echo } }

function echo(request: LocalRequest, world: World): LocalAnswer {
  const { body, caller } = request
  const message = textAt(body, 'echo_message') ?? ''
  const encrypted = textAt(body, 'encrypted_echo_message')
  const webhook = 'v3/SECURITY_ECHO.SUCCESS'
  world.notify({
    webhook,
    to: textAt(body, 'notify_url'),
    owner: caller,
    resource: contentWith(
      world.webhook(webhook),
      present({ echo_message: message, encrypt_echo_message: encrypted }),
    ),
    summary: '签名与加解密测试',
  })
  return answerWith(request, { echo_message: message, encrypted_echo_message: encrypted })
}
