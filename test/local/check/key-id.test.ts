import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../../templates/runtime/local/check/check-request.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { membersOf, openSealed, rawOf } from './raw-example.js'

const operation = readModel('generated/model.jsonl').operation('v3/pay/transactions/native#post')

/** The problems of the page's sample without the header, and with or without the encrypted fields. */
function problems(payer: object): readonly string[] {
  if (operation === undefined) return expect.fail('the operation is gone')
  const example = membersOf(operation.example)
  const json = { ...membersOf(example.json), payer }
  const raw = rawOf(operation, { ...example, json, headers: {}, without: ['header Wechatpay-Serial'] })
  return checkRequest(operation, raw, openSealed).problems.map(({ field, location }) => location + field)
}

describe('Wechatpay-Serial', () => {
  it.each([
    [
      'is needed with encrypted fields',
      { identity: { type: 'IDCARD', number: '1', name: '2' } },
      ['header/Wechatpay-Serial'],
    ],
    ['may be left out without them', {}, []],
  ])('%s', (_, payer, want) => {
    expect(problems(payer)).toEqual(want)
  })
})
