import { expect, it } from 'vitest'
import { echoBehaviour } from '../../../templates/runtime/local/behaviour/security/echo-behaviour.js'
import { mchid, openWorld } from './world.js'

const echo = 'v3/security/echo#post'

it.each([
  [
    { echo_message: '你好', encrypted_echo_message: '密文', notify_url: 'http://127.0.0.1:1/echo' },
    { echo_message: '你好', encrypted_echo_message: '密文' },
    { echo_message: '你好', encrypt_echo_message: '密文' },
  ],
  [{ echo_message: '你好' }, { echo_message: '你好' }, { echo_message: '你好' }],
])('gives back %j, and tells it in a notice', (body, answer, resource) => {
  const test = openWorld([echoBehaviour])
  expect(test.ask(echo, { body })).toEqual(answer)
  expect(test.notices).toMatchObject([
    { webhook: 'v3/SECURITY_ECHO.SUCCESS', owner: mchid, resource, to: Reflect.get(body, 'notify_url') },
  ])
})
