import { expect, it } from 'vitest'
import { v2Reply } from '../../../templates/runtime/v2/index.js'

it.each([
  [
    'taken',
    undefined,
    '<return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg>',
  ],
  [
    'not taken',
    '稍后',
    '<return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[稍后]]></return_msg>',
  ],
])('v2Reply says that a notice was %s', (_, failure, want) => {
  expect(v2Reply(failure)).toBe(`<xml>${want}</xml>`)
})
