// What an application does most, in any runtime. It prints a line for each step that passes.
import { readFileSync } from 'node:fs'
import { createClient, createNodeTransport, downloadBill, parseWebhook } from '../../generated/dist/index.js'
import { post as orderquery } from '../../generated/dist/v2/pay/orderquery.js'
import { post as refund } from '../../generated/dist/v2/secapi/pay/refund.js'
import { get as tradebill } from '../../generated/dist/v3/bill/tradebill.js'
import { post as upload } from '../../generated/dist/v3/merchant/media/upload.js'
import { post as order } from '../../generated/dist/v3/pay/transactions/jsapi.js'
import { webhook } from '../../generated/dist/webhooks/v3/TRANSACTION.SUCCESS.js'

const { config, servers, notice, ca } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const client = createClient({ ...config, baseUri: servers.plain })

async function step(name, act) {
  await act()
  console.log(`ok ${name}`)
}

function check(isTrue, what) {
  if (!isTrue) throw new Error(what)
}

const json = {
  appid: 'wx8888888888888888',
  mchid: config.mchid,
  description: '咖啡',
  out_trade_no: 'SO1',
  notify_url: 'https://shop.example/paid',
  amount: { total: 100 },
  payer: { openid: 'o1' },
}

await step('a signed call over the default of the runtime', async () => {
  const { data, status } = await order(client, { json }).withResponse()
  check(status === 200 && data.prepay_id === 'wx1', 'no prepay_id')
})
await step('the same over node:https', async () => {
  const transport = createNodeTransport()
  const other = createClient({ ...config, baseUri: servers.plain, transport })
  check((await order(other, { json })).prepay_id === 'wx1', 'no prepay_id')
  await transport.close()
})
await step('the same over fetch, and an end', async () => {
  const other = createClient({ ...config, baseUri: servers.plain, fetch: globalThis.fetch })
  check((await order(other, { json })).prepay_id === 'wx1', 'no prepay_id')
  await other.close()
  const error = await order(other, { json }).catch(failure => failure)
  check(error.code === 'CLOSED', `not closed: ${error.code}`)
})
await step('the chain', async () => {
  check((await client.v3.pay.transactions.jsapi.post({ json })).prepay_id === 'wx1', 'no prepay_id')
})
await step('an upload', async () => {
  const content = new Blob([new Uint8Array([1, 2, 3])]).stream()
  const { media_id } = await upload(client, { body: { file: { filename: 'a.png', content }, meta: {} } })
  check(media_id === 'M1', 'no media_id')
})
await step('a bill', async () => {
  const bill = await downloadBill(
    client,
    tradebill(client, { query: { bill_date: '2026-08-01', tar_type: 'GZIP' } }),
  )
  const rows = []
  for await (const row of bill.rows()) rows.push(row.商户订单号)
  check(rows.join() === 'SO1', 'no row')
})
await step('a notice', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: notice.headers,
    body: notice.body,
  })
  const event = await parseWebhook(client, request, webhook)
  check(event.resource.out_trade_no === 'SO1', 'no out_trade_no')
})
await step('a v2 call', async () => {
  const answer = await orderquery(client, {
    xml: { appid: 'wx1', mch_id: config.mchid, out_trade_no: 'SO1' },
  })
  check(answer.trade_state === 'SUCCESS', 'no trade_state')
})
await step('a v2 call with a client certificate', async () => {
  const transport = createNodeTransport({ tls: { ca } })
  const other = createClient({ ...config, baseUri: servers.mutual, transport })
  const xml = {
    appid: 'wx1',
    mch_id: config.mchid,
    out_trade_no: 'SO1',
    out_refund_no: 'RF1',
    total_fee: 1,
    refund_fee: 1,
  }
  check((await refund(other, { xml })).refund_id === 'R1', 'no refund_id')
})
await step('an error of the service', async () => {
  const error = await client.request('GET /v3/nowhere').catch(failure => failure)
  check(error.name === 'ApiError' && error.code === 'RESOURCE_NOT_EXISTS', `no ApiError but ${error}`)
})
await step('a host that is not there', async () => {
  const other = createClient({ ...config, baseUri: servers.closed, retry: { attempts: 1 } })
  const error = await order(other, { json }).catch(failure => failure)
  check(error.code === 'CONNECTION_FAILED' && error.outcome === 'not-sent', `${error.code} ${error.outcome}`)
})
