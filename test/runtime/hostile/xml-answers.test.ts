import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signOfV2 } from '../../../templates/runtime/local/wire/sign-of-v2.js'
import { writeXml } from '../../../templates/runtime/local/wire/write-xml.js'
import { v2 } from '../../../templates/runtime/v2/index.js'
import { jsonOperation } from '../calls/operations.js'
import { type Stage, startStage, transports } from '../calls/stage.js'
import type { Answer } from '../server/wire.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { expectNoLeak, personal } from './expect-no-leak.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

const [name = ''] = personal
const operation = jsonOperation({
  id: 'v2/pay/orderquery#post',
  protocol: 'v2',
  handler: v2,
  path: '/pay/orderquery',
  body: { kind: 'xml', required: true },
  response: { kind: 'object', status: 200, mediaType: 'application/xml', signed: true },
  responseFields: { numbers: ['/total_fee'] },
})

/** A message that is signed as it should be, its text changed after that. */
function signedText(fields: Readonly<Record<string, string>>, change: (text: string) => string): Answer {
  const sign = signOfV2(new Map(Object.entries(fields)), stage.parties.apiV2Key, 'MD5')
  return { body: change(writeXml({ ...fields, sign })), headers: { 'Content-Type': 'text/xml' } }
}

const success = { return_code: 'SUCCESS', result_code: 'SUCCESS', attach: name, total_fee: '1' }
const changed = (change: (text: string) => string) => () => signedText(success, change)
const billion = `<!DOCTYPE lolz [<!ENTITY a "${'lol'.repeat(100)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'.charAt(n)} "${`&${'abcdefghi'.charAt(n)};`.repeat(10)}">`).join('')}]>`

describe.each(transports)('a v2 answer through %s', (_, transport) => {
  const call = (xml: object = {}) =>
    stage
      .client({ ...transport(), v2: { apiV2Key: stage.parties.apiV2Key } })
      .request(operation, { xml: { attach: name, ...xml } })

  it('that is signed is read', async () => {
    stage.server.answer(() => ({ xml: success }))
    expect(await call()).toMatchObject({ attach: name, total_fee: 1 })
  })

  it.each<[string, () => Answer, string, RegExp]>([
    ['a document type', changed(text => `<!DOCTYPE xml>${text}`), 'XML_REFUSED', next.oddXml],
    [
      'a billion laughs',
      changed(text => `${billion}${text.replace(name, '&j;')}`),
      'XML_REFUSED',
      next.oddXml,
    ],
    [
      'an external entity',
      changed(text => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${text.replace(name, '&e;')}`),
      'XML_REFUSED',
      next.oddXml,
    ],
    [
      'an entity of its own',
      changed(text => text.replace('</xml>', '<a>&e;</a></xml>')),
      'XML_REFUSED',
      next.oddXml,
    ],
    [
      'a processing instruction',
      changed(text => text.replace('</xml>', '<?php ?></xml>')),
      'XML_REFUSED',
      next.oddXml,
    ],
    ['a comment', changed(text => text.replace('</xml>', '<!-- --></xml>')), 'XML_REFUSED', next.oddXml],
    [
      'elements ten thousand deep',
      changed(text => text.replace('</xml>', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</xml>`)),
      'BODY_UNREADABLE',
      next.damagedXml,
    ],
    [
      'an element twice',
      changed(text => text.replace('</xml>', '<total_fee>2</total_fee></xml>')),
      'BODY_UNREADABLE',
      next.onceOnly,
    ],
    ['two roots', changed(text => text + text), 'BODY_UNREADABLE', next.damagedXml],
    ['no end', changed(text => text.slice(0, -8)), 'BODY_UNREADABLE', next.damagedXml],
    [
      'a page of a gateway',
      () => ({ body: '<html><body>502</body></html>' }),
      'BODY_UNEXPECTED',
      next.checkAnsweringProxy,
    ],
    ['nothing', () => ({ body: '' }), 'BODY_UNREADABLE', next.damagedXml],
    [
      'a changed amount',
      changed(text => text.replace('[1]', '[9]')),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'a field more',
      changed(text => text.replace('</xml>', '<more>1</more></xml>')),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'a field less',
      changed(text => text.replace(/<attach>.*?<\/attach>/, '')),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    ['no sign', () => ({ xml: success, sign: false }), 'SIGNATURE_MISSING', next.compareV2KeyThenQuery],
    [
      'an empty sign',
      changed(text => text.replace(/<sign>.*?<\/sign>/, '<sign></sign>')),
      'SIGNATURE_MISSING',
      next.compareV2KeyThenQuery,
    ],
    [
      'a sign in small letters',
      changed(text =>
        text.replace(/<sign><!\[CDATA\[\w+/, all => all.slice(0, 15) + all.slice(15).toLowerCase()),
      ),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'ten megabytes',
      () => ({ xml: { ...success, more: 'x'.repeat(10_000_000) } }),
      'BODY_TOO_LARGE',
      next.raiseMaxResponseBytes,
    ],
  ])('with %s is refused', async (_, answer, code, advice) => {
    stage.server.answer(answer)
    const failure = await rejectionOf(call(), advice)
    expect(failure).toMatchObject({ code, outcome: 'unknown', operation: operation.id, status: 200 })
    expectNoLeak(failure, stage.parties)
    expect(stage.server.received).toHaveLength(1)
  })

  it('signed with less than was asked for is refused', async () => {
    stage.server.answer(() => signedText(success, text => text))
    expect(await rejectionOf(call({ sign_type: 'HMAC-SHA256' }), next.compareV2KeyThenQuery)).toMatchObject({
      code: 'SIGNATURE_INVALID',
    })
  })

  it.each([
    [
      'that failed',
      { return_code: 'FAIL', return_msg: '签名错误' },
      { name: 'ApiError', outcome: 'rejected', message: expect.stringContaining('签名错误') },
      next.compareV2KeyAndMerchant,
    ],
    [
      'that may have acted',
      { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'SYSTEMERROR', err_code_des: '系统超时' },
      { code: 'SYSTEMERROR', outcome: 'unknown' },
      next.queryOrRepeatSame,
    ],
    [
      'that refused',
      { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERPAID', err_code_des: '已支付' },
      { code: 'ORDERPAID', outcome: 'rejected' },
      next.seeErrorCodes,
    ],
  ])('%s is an error of the service', async (_, xml, want, advice) => {
    stage.server.answer(() => ({ xml }))
    const failure = await rejectionOf(call(), advice)
    expect(failure).toMatchObject(want)
    expectNoLeak(failure, stage.parties)
  })
})
