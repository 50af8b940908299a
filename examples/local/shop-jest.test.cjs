/** The same in JavaScript, with Jest and `require`. */
const { once } = require('node:events')
const { createServer } = require('node:http')
const { createClient, fail, ok, parseWebhook, sendReply } = require('wechatpay-sdk/client')
const { startLocalService } = require('wechatpay-sdk/local')
const { post: postOrder } = require('wechatpay-sdk/v3/pay/transactions/jsapi')
const { webhook: paid } = require('wechatpay-sdk/webhooks/v3/TRANSACTION.SUCCESS')

let local
let server
let client
const deliveries = []

beforeAll(async () => {
  local = await startLocalService()
  client = createClient(local.config)
  server = createServer(async (request, response) => {
    try {
      const { resource } = await parseWebhook(client, request, paid)
      deliveries.push(resource.out_trade_no)
      sendReply(response, ok())
    } catch (error) {
      sendReply(response, fail(error))
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(async () => {
  server.close()
  await local.close()
})

test('an order is paid, and the shop hears of it', async () => {
  await postOrder(client, {
    json: {
      appid: 'wx0000000000000001',
      mchid: local.mchid,
      description: 'Tea',
      out_trade_no: 'ORDER-2001',
      notify_url: `http://127.0.0.1:${server.address().port}/paid`,
      amount: { total: 1250 },
      payer: { openid: 'oUser0000000000000000000001' },
    },
  })
  await local.pay('ORDER-2001')
  await local.settled()
  expect(deliveries).toEqual(['ORDER-2001'])
})

test('a payment that nobody makes expires', async () => {
  await postOrder(client, {
    json: {
      appid: 'wx0000000000000001',
      mchid: local.mchid,
      description: 'Tea',
      out_trade_no: 'ORDER-2002',
      notify_url: `http://127.0.0.1:${server.address().port}/paid`,
      amount: { total: 1250 },
      payer: { openid: 'oUser0000000000000000000001' },
    },
  })
  await local.advance('3h')
  await expect(local.pay('ORDER-2002')).rejects.toMatchObject({ code: 'EVENT_REFUSED' })
})
