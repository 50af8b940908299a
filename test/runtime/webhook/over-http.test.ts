import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WechatPayError } from '../../../templates/runtime/errors/index.js'
import { createTestPlatform, createTestWebhook } from '../../../templates/runtime/testing/index.js'
import {
  createWebhookKeys,
  fail,
  ok,
  parseWebhook,
  sendReply,
} from '../../../templates/runtime/webhook/index.js'
import { settlementOf } from '../support/failure-of.js'
import { either, next } from '../support/next.js'
import { payment } from './events.js'

const { config, signer } = createTestPlatform()
const keys = createWebhookKeys(config)
const sent = () =>
  createTestWebhook({ ...signer, descriptor: payment, resource: { out_trade_no: '1', amount: { total: 1 } } })

describe('hostile connections', () => {
  let server: Server
  let codes: unknown[] = []
  let handled: Promise<void> = Promise.resolve()

  beforeAll(async () => {
    server = createServer((request, response) => {
      const opened = parseWebhook(keys, request, payment, { timeout: 500 })
      handled = settlementOf(
        opened,
        either(next.smallNotices, next.refuseItComesAgain, next.proxyAddsHeaders),
      ).then(outcome => {
        if (!(outcome instanceof WechatPayError)) return sendReply(response, ok())
        codes.push(outcome.code)
        sendReply(response, fail(outcome))
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.closeAllConnections()
    return new Promise(resolve => server.close(resolve))
  })
  beforeEach(() => {
    codes = []
  })

  const open = (): Socket =>
    connect(Object(server.address() satisfies AddressInfo | string | null).port, '127.0.0.1')
  const head = (lines: readonly string[]): string =>
    ['POST / HTTP/1.1', 'Host: x', 'Connection: close', ...lines, '', ''].join('\r\n')
  const headers = ({ headers }: ReturnType<typeof sent>): string[] =>
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`)

  it('takes a notice in pieces', async () => {
    const { body, ...rest } = sent()
    const socket = open()
    socket.write(head([...headers({ body, ...rest }), `Content-Length: ${body.length}`]))
    for (const part of body.match(/.{1,100}/gs) ?? []) socket.write(part)
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 [\s\S]*\{"code":"SUCCESS"\}$/)
  })

  it('answers a body that does not come, and does not wait for it', async () => {
    const socket = open()
    socket.write(`${head([...headers(sent()), 'Content-Length: 1000'])}{"id":`)
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 [\s\S]*BODY_TOO_SLOW/)
  })

  it('answers a body without end, and does not read it', async () => {
    const socket = open()
    socket.on('error', () => undefined)
    socket.write(head([...headers(sent()), 'Transfer-Encoding: chunked']))
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    for (let count = 0; count < 20; count += 1) socket.write(chunk)
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 [\s\S]*BODY_TOO_LARGE/)
    socket.destroy()
  })

  it('notices that the connection broke', async () => {
    const socket = open()
    socket.write(`${head([...headers(sent()), 'Content-Length: 1000'])}{"id":`)
    await once(server, 'request')
    socket.destroy()
    await handled
    expect(codes).toEqual(['BODY_UNREADABLE'])
  })

  it('refuses headers that are there twice', async () => {
    const notice = sent()
    const socket = open()
    const lines = [...headers(notice), 'wechatpay-nonce: other', `Content-Length: ${notice.body.length}`]
    socket.write(head(lines) + notice.body)
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 401 [\s\S]*SIGNATURE_HEADER_DUPLICATE/)
  })
})
