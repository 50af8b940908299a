import { describe, expect, it } from 'vitest'
import type { RetryConfig } from '../../../templates/runtime/index.js'
import { readsOnly } from '../../../templates/runtime/v2/handle-v2.js'
import { v2 } from '../../../templates/runtime/v2/index.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from '../../corpus/corpus-folder.js'
import { doubledClient, first } from '../support/doubled-client.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { operationOf } from './v2-client.js'

/** Paths of v2 that change nothing, below each folder. */
const reading: Readonly<Record<string, string>> = {
  'applyment/micro': 'getstate getupgradestate',
  billcommentsp: 'batchquerycomment',
  'cgi-bin/mch/customs': 'customdeclarequery',
  deposit: 'orderquery refundquery',
  fund: 'queryautowithdrawbydate',
  mchrisk: 'bankquerymchauditinfo channelquerymchauditinfo querymchrisk',
  mmpaymkttransfers:
    'gethbinfo gettransferinfo query_bank query_coupon_stock querycouponsinfo queryworkwxredpack promotion/querywwsptrans2pocket',
  mmpaysptrans: 'query_bank',
  papay: 'querycontract partner/paporderquery partner/querycontract',
  pay: 'downloadbill downloadfundflow facepayquery orderquery paporderquery partner/paporderquery profitsharingmerchantratioquery profitsharingorderamountquery profitsharingquery profitsharingreturnquery querycombinedorder queryexchagerate refundquery refundqueryv2 settlementquery',
  risk: 'getcertficates getpublickey getviolation',
  'secapi/mch': 'queryInstitutionsub querysubdevconfig',
  transit: 'queryorder partnerpay/queryorder partnerpay/querystate pay/querystate',
  vehicle: 'partnerpay/querystate pay/querystate',
  wxv: 'queryhotelbill queryrentbill',
  'xdc/apiv2sandbox/pay': 'orderquery',
}
const paths = Object.entries(reading).flatMap(([folder, names]) =>
  names.split(' ').map(name => `${folder}/${name}`),
)

describe('readsOnly', () => {
  it.each(paths)('%s reads', path => expect(readsOnly(`/${path}`)).toBe(true))

  it.each([
    'pay/unifiedorder',
    'pay/micropay',
    'pay/closeorder',
    'pay/downloadbill/confirm',
    'secapi/pay/refund',
    'secapi/pay/reverse',
    'mmpaymkttransfers/sendredpack',
    'mmpaymkttransfers/promotion/transfers',
    'mmpaysptrans/pay_bank',
    'mmpaymkttransfers/send_coupon',
    'fund/reautowithdrawbydate',
    'tools/authcodetoopenid',
    'tools/shorturl',
    'appauth/getaccesstoken',
    'secsvc/getrealnameinfo',
    'face/get_wxpayface_authinfo',
    'xdc/apiv2getsignkey/sign/getsignkey',
    'secapi/mch/submchmanage',
    'a/getstatement',
    'a/forgetstate',
    'a/redownload',
    'query/pay',
    '',
  ])('%j may change something', path => expect(readsOnly(`/${path}`)).toBe(false))

  it.skipIf(!hasCorpus)(`picks of all pages the ones above, and nothing else (${corpusNote})`, () => {
    const folder = 'openapi/v2/'
    const pages = readFolder(`${corpusFolder}/${folder}`).map(({ file }) => file.replace(/\.md$/, ''))
    expect(pages.filter(page => readsOnly(`/${page}`)).sort()).toEqual([...paths].sort())
  })
})

describe('a call of v2', () => {
  const failing = (err: string) => async () =>
    new Response(
      `<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>${err}</err_code></xml>`,
    )
  const order = operationOf({ path: '/pay/unifiedorder' })
  const query = operationOf()

  it.each([
    ['a query whose answer was lost', query, 'lose', {}, 3, next.queryBeforeRepeating],
    ['a query that met 503', query, 503, {}, 3, next.queryOrRepeatSame],
    ['a query that met an error of the system', query, failing('SYSTEMERROR'), {}, 3, next.queryOrRepeatSame],
    ['a query that met 429', query, 429, {}, 3, next.wait],
    ['a query for what there is not', query, failing('ORDERNOTEXIST'), {}, 1, next.seeErrorCodes],
    ['a query that shall not be repeated', query, 'lose', { attempts: 1 }, 1, next.queryBeforeRepeating],
    ['429 of a query for refunds', operationOf({ path: '/pay/refundquery' }), 429, {}, 3, next.wait],
    ['an order whose answer was lost', order, 'lose', {}, 1, next.queryBeforeRepeating],
    [
      'an order that met an error of the system',
      order,
      failing('SYSTEMERROR'),
      {},
      1,
      next.queryOrRepeatSame,
    ],
    ['an order that was not sent', order, 'refuse', {}, 3, next.checkNetworkThenRepeat],
    ['what is said to read', { ...order, reads: true }, 'lose', {}, 3, next.queryBeforeRepeating],
    ['a query that is said not to', { ...query, reads: false }, 'lose', {}, 1, next.queryBeforeRepeating],
  ] as const)('%s', async (_, operation, behaviour, retry: RetryConfig, attempts, advice) => {
    const { client, hosts, asked } = doubledClient({ backupUri: false })
    hosts[first] = behaviour
    const options = { retry: { delay: 0, ...retry } }
    const failure = await rejectionOf(
      client.request({ ...operation, handler: v2 }, { xml: {} }, options),
      advice,
    )
    expect(failure.operation).toBe(operation.id)
    expect(asked).toHaveLength(attempts)
  })

  it('that queries refunds and met 429 did nothing', async () => {
    const { client, hosts } = doubledClient({ backupUri: false })
    hosts[first] = 429
    const call = (path: string) =>
      client.request(operationOf({ path }), { xml: {} }, { retry: { attempts: 1 } })
    expect(await rejectionOf(call('/pay/refundquery'), next.wait)).toMatchObject({
      outcome: 'rejected',
    })
    expect(await rejectionOf(call('/secapi/pay/refund'), next.queryOrRepeatSame)).toMatchObject({
      outcome: 'unknown',
    })
  })
})
