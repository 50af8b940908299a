import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { problemCodes } from '../../../templates/runtime/doctor/problem-codes.js'
import { withoutSecrets } from '../../../templates/runtime/doctor/without-secrets.js'

it.each([
  ['whole', 'a secret0123456789 b', 'a [secret] b'],
  ['twice', 'secret0123456789secret0123456789', '[secret][secret]'],
  ['a line of a key', 'x MIIEvQIBADANBgkq y', 'x [secret] y'],
  ['no secret', 'nothing to hide', 'nothing to hide'],
  ['short words stay', 'the word short stays', 'the word short stays'],
])('hides a secret: %s', (_, text, hidden) => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\n'
  const hide = withoutSecrets(['secret0123456789', key, 'short', ''])
  expect(hide(text)).toBe(hidden)
})

it('every problem that the doctor can name is produced in a test', () => {
  const tests = ['offline', 'service'].map(name =>
    readFileSync(new URL(`./${name}.test.ts`, import.meta.url), 'utf8'),
  )
  expect(problemCodes.filter(code => !tests.some(text => text.includes(`'${code}'`)))).toEqual([])
})
