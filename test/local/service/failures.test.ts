import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../../generated/sdk/index.js'
import { post as placeOrder } from '../../../generated/sdk/v3/pay/transactions/jsapi.js'
import { get as queryOrder } from '../../../generated/sdk/v3/pay/transactions/out-trade-no/_out_trade_no_.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { openDatabase } from '../../../templates/runtime/local/state/database.js'
import { foreignRejectionOf, rejectionOf } from '../../runtime/support/failure-of.js'
import { startLocal } from '../start.js'

const folder = mkdtempSync(join(tmpdir(), 'local-failures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a start that fails', () => {
  let count = 0
  const freshFolder = async (): Promise<string> => {
    const data = join(folder, String(count++))
    await (await startLocal({ data })).close()
    return data
  }

  it('because of damaged keys does not keep the state in use', async () => {
    const data = await freshFolder()
    const [mchid = ''] = readdirSync(join(data, 'merchants'))
    writeFileSync(join(data, 'merchants', mchid, 'identity.json'), '{}')
    await rejectionOf(startLocal({ data }), /^Restore the folder/)
    rmSync(join(data, 'merchants', mchid), { recursive: true })
    const local = await startLocal({ data })
    await local.close()
  })

  it('because of a damaged state does not keep the port', async () => {
    const data = await freshFolder()
    const database = await openDatabase(join(data, 'state.sqlite'))
    const times = { createdAt: 1, updatedAt: 1 }
    const notice = { kind: '#notice', owner: '1', id: 'N', aliases: [], state: 'pending', data: {}, ...times }
    database.run("INSERT INTO objects VALUES ('#notice', '1', 'N', ?)", [JSON.stringify(notice)])
    database.close()
    const port = await freePort()
    expect(await foreignRejectionOf(startLocal({ data, port }))).toEqual(
      new Error('The notice N of the state cannot be read.'),
    )
    const local = await startLocal({ port })
    await local.close()
  })

  it.skipIf(process.platform === 'win32')('or not: others cannot read the state', async () => {
    const data = await freshFolder()
    expect(statSync(join(data, 'state.sqlite')).mode & 0o077).toBe(0)
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

const orderOf = ({ mchid }: LocalService) => ({
  appid: 'wx8888888888888888',
  mchid,
  out_trade_no: 'SO20260801001',
  description: 'Coffee',
  notify_url: 'https://shop.example/paid',
  amount: { total: 100 },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
})

describe('a closed service', () => {
  it.each<[string, (local: LocalService) => Promise<unknown>]>([
    ['pay', local => local.pay('1')],
    ['act', local => local.act('payment', '1', 'pay')],
    ['open', local => local.open('complaint')],
    ['advance', local => local.advance('1h')],
    ['reset', async local => local.reset()],
    ['sendNotice', local => local.sendNotice('v3/TRANSACTION.SUCCESS', { to: 'http://127.0.0.1:1/' })],
    ['resendNotice', local => local.resendNotice('1')],
    ['releaseNotices', async local => local.releaseNotices()],
    ['addMerchant', local => local.addMerchant()],
  ])('says so when it is to %s', async (_, call) => {
    const local = await startLocal()
    await local.close()
    expect(await rejectionOf(call(local), /^Close it after the last call/)).toMatchObject({ code: 'CLOSED' })
  })
})

describe('a running service', () => {
  const errors: unknown[] = []
  let local: LocalService
  afterEach(async () => {
    errors.length = 0
    await local.close()
  })

  it('answers its own mistakes in the form of the protocol, signed, and remembers them', async () => {
    const data = join(folder, 'edited')
    const earlier = await startLocal({ data })
    const json = orderOf(earlier)
    await placeOrder(createClient(earlier.config), { json })
    await earlier.close()
    const database = await openDatabase(join(data, 'state.sqlite'))
    database.run(`UPDATE objects SET content = replace(content, '"JSAPI"', '"BARTER"')`)
    database.close()
    local = await startLocal({ data, onError: error => errors.push(error) })
    const client = createClient(local.config)
    const query = queryOrder(client, { out_trade_no: json.out_trade_no, query: { mchid: local.mchid } })
    const error = await rejectionOf(query, /repeat/)
    expect(error).toMatchObject({ code: 'SYSTEM_ERROR', status: 500 })
    expect(errors.length).toBeGreaterThan(0)
    expect(local.requests().at(-1)).toMatchObject({
      operation: expect.stringContaining('out-trade-no'),
      caller: local.mchid,
      status: 500,
      code: 'SYSTEM_ERROR',
      checks: [
        {},
        {},
        { name: 'behaviour', passed: false, reason: expect.stringMatching(/^The local service failed: /) },
      ],
    })
  })

  it('refuses data of an act that would make the object unreadable', async () => {
    local = await startLocal()
    await placeOrder(createClient(local.config), { json: orderOf(local) })
    await rejectionOf(
      local.act('payment', 'SO20260801001', 'pay', { tradeType: 'BARTER' }),
      /^Compare it with the data/,
    )
    expect(local.objects('payment')).toMatchObject([{ state: 'NOTPAY' }])
  })

  it('refuses JSON for the control API that is nested too deep', async () => {
    local = await startLocal()
    const depth = 20_000
    const resource = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
    const response = await fetch(`${local.url}/_local/notices/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"webhook":"v3/TRANSACTION.SUCCESS","to":"http://127.0.0.1:1/","resource":${resource}}`,
    })
    expect(response.status).toBe(400)
    expect(local.notices()).toEqual([])
  })

  it.each(['/', '/_local/act'])('refuses a body of %s that is too large', async path => {
    local = await startLocal({ onError: error => errors.push(error) })
    const body = JSON.stringify({ kind: 'x'.repeat(1_100_000) })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(local.url + path, { method: 'POST', headers, body })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'BODY_TOO_LARGE' })
    expect(errors).toEqual([])
  })
})
