import { createServer } from 'node:http'
import { type ClientConfig, createClient } from '../../../generated/sdk/client.js'
import { post as placeOrder } from '../../../generated/sdk/v3/pay/transactions/jsapi.js'
import { get as queryOrder } from '../../../generated/sdk/v3/pay/transactions/out-trade-no/_out_trade_no_.js'
import { post as refundOrder } from '../../../generated/sdk/v3/refund/domestic/refunds.js'

/** How much load, on which service. */
export interface LocalLoadPlan {
  readonly config: ClientConfig & { readonly baseUri: string }
  /** Calls at once. */
  readonly concurrency: number
  readonly seconds: number
}

/** What came of it. */
export interface LocalLoadReport {
  /** Calls of the merchant and of the control API. */
  readonly calls: number
  /** Orders that were placed, paid, refunded in part, and queried in between. */
  readonly orders: number
  /** Notices that arrived. */
  readonly notices: number
  readonly seconds: number
  /** Milliseconds of the middle call, and of the slowest of a hundred. */
  readonly median: number
  readonly slow: number
  /** What went otherwise than it should, at most ten of each kind. */
  readonly problems: readonly string[]
}

/** Plays shops at once: each places an order, queries it, lets the user pay, refunds a part and queries again. */
export async function runLocalLoad({
  config,
  concurrency,
  seconds,
}: LocalLoadPlan): Promise<LocalLoadReport> {
  const client = createClient({ ...config, timeout: 120_000 })
  const { mchid, baseUri } = config
  const receiver = await countNotices()
  const [times, problems]: [number[], string[]] = [[], []]
  const began = performance.now()
  const isOver = (): boolean => performance.now() - began > seconds * 1_000
  let orders = 0

  const timed = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    const start = performance.now()
    const value = await call()
    times.push(performance.now() - start)
    return value
  }
  const control = (path: string, members: object): Promise<unknown> =>
    timed(() => callControl(`${baseUri}/_local${path}`, members))
  const stateOf = async (out_trade_no: string): Promise<unknown> =>
    (await timed(() => queryOrder(client, { out_trade_no, query: { mchid } }))).trade_state
  const expectState = async (number: string, want: string): Promise<void> => {
    const state = await stateOf(number)
    if (state !== want) problems.push(`${number} is ${String(state)}, not ${want}`)
  }
  const sell = async (number: string): Promise<void> => {
    await timed(() => placeOrder(client, { json: orderOf(number, mchid, receiver.url) }))
    await expectState(number, 'NOTPAY')
    await control('/pay', { out_trade_no: number })
    await expectState(number, 'SUCCESS')
    const amount = { refund: 40, total: 100, currency: 'CNY' }
    const json = { out_trade_no: number, out_refund_no: `R${number}`, notify_url: receiver.url, amount }
    await timed(() => refundOrder(client, { json }))
    await expectState(number, 'REFUND')
    orders += 1
  }
  const shop = async (_: unknown, index: number): Promise<void> => {
    for (let round = 0; !isOver(); round += 1) {
      await sell(`LOAD${index}A${round}`).catch((error: unknown) => problems.push(String(error)))
    }
  }
  await Promise.all(Array.from({ length: concurrency }, shop))
  const took = (performance.now() - began) / 1_000
  // The refunds arrive, and everything that is due is sent.
  await control('/advance', { duration: '5m' })
  receiver.close()
  times.sort((one, other) => one - other)
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0
  const { count } = receiver
  return {
    ...{ calls: times.length, orders, notices: count(), seconds: took },
    ...{ median: at(0.5), slow: at(0.99), problems: problems.slice(0, 10) },
  }
}

function orderOf(out_trade_no: string, mchid: string, notify_url: string) {
  return {
    appid: 'wx0000000000000001',
    mchid,
    description: 'Tea',
    out_trade_no,
    notify_url,
    amount: { total: 100 },
    payer: { openid: 'oUser0000000000000000000001' },
  }
}

async function callControl(url: string, members: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(members) })
  if (!response.ok) throw new Error(`${url}: ${await response.text()}`)
  return response.json()
}

/** An address for notices that takes all of them and counts. */
async function countNotices() {
  let notices = 0
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      notices += 1
      response.writeHead(200).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `http://127.0.0.1:${port}/notify`, count: () => notices, close: () => server.close() }
}
