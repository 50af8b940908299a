import type { LookupAddress } from 'node:dns'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLoopback, type Resolve } from '../../../templates/runtime/local/notices/notice-address.js'
import type { NoticeQueueParts } from '../../../templates/runtime/local/notices/notice-queue.js'
import type { NoticeAttempt } from '../../../templates/runtime/local/notices/notice-record.js'
import { closedAddress } from '../../runtime/server/closed-address.js'
import { certify } from '../../runtime/server/parties.js'
import { mchid, stage } from './notice-stage.js'
import { type Receiver, startReceiver } from './receiver.js'

/** Containers often have IPv4 alone. */
const hasIpv6 = Object.values(networkInterfaces()).some(all => all?.some(({ address }) => address === '::1'))

let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver()
})
afterAll(() => receiver.close())

const webhook = 'v3/REFUND.SUCCESS'
const resource = { out_trade_no: 'A' }

/** The state of a notice to an address after its first attempt, and that attempt. */
async function send(to: string | undefined, change: Partial<NoticeQueueParts> = {}) {
  const { queue, clock } = stage(change)
  queue.add({ webhook, to, owner: mchid, resource })
  await clock.settled()
  const [record] = queue.list()
  const attempt: NoticeAttempt | undefined = record?.attempts.at(-1)
  return { state: record?.state, problem: attempt?.problem, attempt, record }
}

/** A resolver that leads to other addresses each time it is asked. */
function resolver(...answers: readonly (readonly string[])[]): { resolve: Resolve; asked: string[] } {
  const asked: string[] = []
  const resolve: Resolve = (host, _, found) => {
    const addresses = answers[Math.min(asked.push(host), answers.length) - 1] ?? []
    const all = addresses.map(
      (address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }),
    )
    setImmediate(() => found(null, all))
  }
  return { resolve, asked }
}

describe('addresses', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.255.3.4', true],
    ['::1', true],
    ['0:0:0:0:0:0:0:1', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:7f00:1', true],
    ['::ffff:10.0.0.1', false],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.1', false],
    ['169.254.169.254', false],
    ['fe80::1', false],
    ['localhost', false],
    ['', false],
  ])('%s is loopback: %s', (address, want) => {
    expect(isLoopback(address)).toBe(want)
  })

  it.each([
    [undefined, 'NO_ADDRESS', /Give notify_url/],
    ['', 'NO_ADDRESS', /Give notify_url/],
    ['/notify', 'ADDRESS_INVALID', /whole address/],
    ['ftp://127.0.0.1/', 'ADDRESS_INVALID', /whole address/],
    ['http://a:b@127.0.0.1/', 'ADDRESS_INVALID', /whole address/],
    ['https://10.0.0.1/notify', 'ADDRESS_REFUSED', /notifyHosts: \['10\.0\.0\.1'\]/],
    ['http://0.0.0.0:80/notify', 'ADDRESS_REFUSED', /notifyHosts/],
    ['http://[::ffff:8.8.8.8]/', 'ADDRESS_REFUSED', /notifyHosts/],
    ['http://0x08080808/', 'ADDRESS_REFUSED', /notifyHosts/],
    ['http://169.254.169.254/latest/meta-data', 'ADDRESS_REFUSED', /notifyHosts/],
  ])('nothing is sent to %s', async (to, code, advice) => {
    const { state, problem, record } = await send(to)
    expect(state).toBe('refused')
    expect(problem).toMatchObject({ code, advice: expect.stringMatching(advice) })
    expect(record).not.toHaveProperty('nextAt')
  })

  it.each(['localhost', '127.1', '2130706433', '[::ffff:127.0.0.1]'])('%s is this machine', async host => {
    const { state } = await send(`http://${host}:${receiver.port}/notify`)
    expect(state).toBe('delivered')
  })

  it.skipIf(!hasIpv6)('IPv6 is this machine, too', async () => {
    const own = await startReceiver(undefined, '::1')
    expect((await send(own.url)).state).toBe('delivered')
    await own.close()
  })
})

describe('names', () => {
  it('lead to loopback, or nothing is sent', async () => {
    const { resolve, asked } = resolver(['93.184.216.34'])
    const { state, problem } = await send(`http://shop.example:${receiver.port}/notify`, { resolve })
    expect(state).toBe('refused')
    expect(problem?.message).toContain('shop.example (93.184.216.34)')
    expect(problem?.advice).toContain("notifyHosts: ['shop.example']")
    expect(asked).toEqual(['shop.example'])
  })

  it.each([
    ['one address is elsewhere', ['127.0.0.1', '10.0.0.1'], 'refused', 'ADDRESS_REFUSED'],
    ['all are loopback', ['127.0.0.1', '::1'], 'delivered', undefined],
    ['there is none', [], 'pending', 'CONNECTION_FAILED'],
  ])('%s', async (_, addresses, state, code) => {
    const { resolve } = resolver(addresses)
    const result = await send(`http://shop.example:${receiver.port}/notify`, { resolve })
    expect([result.state, result.problem?.code]).toEqual([state, code])
  })

  it.skipIf(!hasIpv6)('of which one address listens', async () => {
    const own = await startReceiver(undefined, '::1')
    const { resolve } = resolver(['127.0.0.1', '::1'])
    expect((await send(`http://shop.example:${own.port}/`, { resolve })).state).toBe('delivered')
    await own.close()
  })

  it('that lead elsewhere the next time do not lead the notice there (DNS rebinding)', async () => {
    const rebinding = resolver(['127.0.0.1'], ['10.0.0.1'])
    const { resolve } = rebinding
    const { queue, clock } = stage({ resolve })
    const { id } = queue.add({ webhook, to: `http://shop.example:${receiver.port}/`, owner: mchid, resource })
    await clock.settled()
    // Asked once: what was checked is what was connected to.
    expect(rebinding.asked.length).toBe(1)
    expect(queue.get(id)?.state).toBe('delivered')
    await queue.resend(id)
    expect(rebinding.asked.length).toBe(2)
    expect(queue.get(id)?.attempts.at(-1)?.problem).toMatchObject({ code: 'ADDRESS_REFUSED' })
  })

  it('go where they lead if they are allowed', async () => {
    const hosts = ['LOCALHOST', '10.0.0.1']
    const { state } = await send(`http://localhost:${receiver.port}/notify`, { hosts })
    expect(state).toBe('delivered')
    const other = stage({ hosts })
    const added = other.queue.add({ webhook, to: 'http://10.0.0.1/', owner: mchid, resource })
    expect(added.state).toBe('pending')
    other.clock.stop()
  })
})

describe('receivers', () => {
  it('that redirect are not followed', async () => {
    const { length } = receiver.received
    receiver.answers.push({ status: 307, headers: { Location: receiver.url } })
    const { state, problem } = await send(receiver.url)
    expect(state).toBe('pending')
    expect(problem).toMatchObject({
      code: 'REDIRECTED',
      advice: expect.stringMatching(/address that it leads to/),
    })
    expect(receiver.received.length).toBe(length + 1)
  })

  it('with a certificate signed by themselves are fine on loopback', async () => {
    const { privateKeyPem: key, certificatePem: cert } = await certify('01AB', 2045)
    const own = await startReceiver({ key, cert })
    expect((await send(own.url)).state).toBe('delivered')
    // A host that is only named has to prove itself.
    const named = await send(own.url, { hosts: ['127.0.0.1'] })
    expect(named.problem).toMatchObject({
      code: 'TLS_FAILED',
      advice: expect.stringMatching(/NODE_EXTRA_CA_CERTS/),
    })
    await own.close()
  })

  it.each([
    ['https to http', () => receiver.url.replace('http:', 'https:'), 'TLS_FAILED', /write http:/],
    ['nobody there', () => closedAddress(), 'CONNECTION_FAILED', /start your receiver/],
  ])('%s', async (_, address, code, advice) => {
    const { state, problem } = await send(await address())
    expect(state).toBe('pending')
    expect(problem).toMatchObject({ code, advice: expect.stringMatching(advice) })
  })

  it('that do not answer in time, or not at all', async () => {
    receiver.answers.push(() => undefined)
    const late = await send(receiver.url, { timeout: 200 })
    expect(late).toMatchObject({ state: 'pending', problem: { code: 'TIMEOUT' } })
    expect(late.attempt?.milliseconds).toBeGreaterThanOrEqual(190)
    receiver.answers.push(response => response.socket?.destroy())
    expect((await send(receiver.url)).problem).toMatchObject({ code: 'CONNECTION_FAILED' })
    receiver.answers.push(response => {
      response.writeHead(200, { 'Content-Length': '100' })
      response.write('half', () => response.socket?.destroy())
    })
    expect((await send(receiver.url)).problem).toMatchObject({ code: 'CONNECTION_FAILED' })
  })

  it('that stop in the middle of the answer are given up in time', async () => {
    receiver.answers.push(response => {
      response.writeHead(200, { 'Content-Length': '100' })
      response.write('half')
    })
    expect((await send(receiver.url, { timeout: 200 })).problem).toMatchObject({ code: 'TIMEOUT' })
  })

  it('may answer without end: what is read is enough', async () => {
    receiver.answers.push(response => {
      response.writeHead(200, { 'Content-Length': '1000000' })
      response.write('x'.repeat(20_000))
    })
    expect((await send(receiver.url, { timeout: 60_000 })).state).toBe('delivered')
  })

  it('may answer at length: the beginning is remembered, in one line', async () => {
    receiver.answers.push({ status: 200, body: `a\r\n\u001b[31mb${'x'.repeat(1_000_000)}` })
    const { attempt, state } = await send(receiver.url)
    expect(state).toBe('delivered')
    expect(attempt?.answer).toMatch(/^a \[31mbx{200,300}$/)
  })
})
