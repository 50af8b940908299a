// @ts-check
/**
 * A server on loopback that costs as little as a server can, so that clients are measured and not it: it checks
 * nothing, and its answers were signed before anyone asks. No two are alike, for a client may refuse a repeated one.
 */
import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { createServer } from 'node:http'
import { promisify } from 'node:util'

const signInPool = promisify(sign)
const encoder = new TextEncoder()

/** Bodies as large as those of the service: a placed order, and a queried one. */
const bodies = {
  POST: JSON.stringify({ prepay_id: 'wx201410272009395522657a690389285100' }),
  GET: JSON.stringify({
    appid: 'wx8888888888888888',
    mchid: '1900000109',
    out_trade_no: 'SO20260801001',
    transaction_id: '4200000000202608011234567890',
    trade_type: 'JSAPI',
    trade_state: 'SUCCESS',
    trade_state_desc: '支付成功',
    bank_type: 'OTHERS',
    attach: 'table 7',
    success_time: '2026-08-01T12:30:00+08:00',
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    amount: { total: 100, payer_total: 90, currency: 'CNY', payer_currency: 'CNY' },
    scene_info: { device_id: '013467007045764' },
    promotion_detail: [
      { coupon_id: '109519', name: '单品惠-6', scope: 'SINGLE', type: 'CASH', amount: 10, currency: 'CNY' },
    ],
  }),
}

/** @typedef {{ headers: Record<string, string>, body: Buffer }} Answer */
/** @typedef {{ kind: 'start' | 'renew', serial: string, privateKey: string, answers: number }} Order */

/** @type {Map<string | undefined, readonly Answer[]>} */
const ready = new Map()
let turn = 0

const server = createServer((request, response) => {
  request.on('data', () => undefined)
  request.on('end', () => {
    const answers = ready.get(request.method) ?? []
    const answer = answers[turn % answers.length]
    turn += 1
    if (answer === undefined) response.writeHead(500).end()
    else response.writeHead(200, answer.headers).end(answer.body)
  })
})
// The default of five seconds would close kept connections while others are measured.
server.keepAliveTimeout = 120_000

process.on('message', order => {
  answerOrder(/** @type {Order} */ (order))
})

/** @param {Order} order */
async function answerOrder(order) {
  for (const [method, body] of Object.entries(bodies)) ready.set(method, await signAll(order, body))
  if (order.kind === 'start') await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(0)))
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined })
}

/** @param {Order} order @param {string} text @returns {Promise<readonly Answer[]>} */
async function signAll({ serial, privateKey, answers }, text) {
  const key = createPrivateKey(privateKey)
  const body = Buffer.from(text)
  return Promise.all(
    Array.from({ length: answers }, async () => {
      const timestamp = String(Math.floor(Date.now() / 1000))
      const nonce = randomBytes(16).toString('hex')
      const message = encoder.encode(`${timestamp}\n${nonce}\n${text}\n`)
      const signature = (await signInPool('sha256', message, key)).toString('base64')
      const headers = {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': String(body.length),
        'Request-ID': `08${nonce.toUpperCase()}-0`,
        'Wechatpay-Timestamp': timestamp,
        'Wechatpay-Nonce': nonce,
        'Wechatpay-Signature': signature,
        'Wechatpay-Serial': serial,
        'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      }
      return { headers, body }
    }),
  )
}
