import { createHash, createVerify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { type Client, createClient } from '../../../templates/runtime/client/create-client.js'
import { downloadBill } from '../../../templates/runtime/files/download-bill.js'
import type { FileAnnouncement } from '../../../templates/runtime/files/download-file.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf, listOf } from './chunked.js'
import { madeConfig, merchantKey } from './made-client.js'

const bill = bytesOf(`\ufeff商户号,金额\r\n${'`1900000001,`0.01\r\n'.repeat(20_000)}总笔数\r\n\`20000\r\n`)
const gzip = gzipSync(bill, { level: 0 })
const target = '/v3/billdownload/file?token=a%2Bb%3D&tartype=gzip'
const announced: FileAnnouncement = {
  download_url: `https://api.mch.weixin.qq.com${target}`,
  hash_type: 'SHA1',
  hash_value: createHash('sha1').update(bill).digest('hex'),
}

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A client whose host is a server on this machine. */
async function clientOf(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Client> {
  const server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return createClient({
    ...madeConfig(),
    baseUri: `http://127.0.0.1:${address.port}`,
    retry: { attempts: 1 },
  })
}

/** Whether a request's signature is the merchant's over the path and the query as they arrived. */
function isSigned({ method, url, headers }: IncomingMessage): boolean {
  const authorization = headers.authorization ?? ''
  const part = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(authorization)?.[1] ?? ''
  const message = `${method}\n${url}\n${part('timestamp')}\n${part('nonce_str')}\n\n`
  return createVerify('RSA-SHA256').update(message).verify(merchantKey(), part('signature'), 'base64')
}

describe('downloadBill over HTTP', () => {
  test('signs the address as it is, and reads the bill', async () => {
    const seen: unknown[] = []
    const client = await clientOf((request, response) => {
      seen.push({ method: request.method, url: request.url, signed: isSigned(request) })
      response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(gzip)
    })
    const read = await downloadBill(client, announced)
    expect(await listOf(read.rows())).toHaveLength(20_000)
    expect(await read.summary()).toEqual({ 总笔数: '20000' })
    expect(seen).toEqual([{ method: 'GET', url: target, signed: true }])
  })

  test('gzip that the transport decodes is read as well', async () => {
    const client = await clientOf((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzip)
    })
    expect(await listOf((await downloadBill(client, announced)).rows())).toHaveLength(20_000)
  })

  test('a connection that breaks is no end of the file', async () => {
    const client = await clientOf((_, response) => {
      response.writeHead(200, { 'Content-Length': gzip.length })
      response.write(gzip.subarray(0, 100_000), () => response.destroy())
    })
    const read = await downloadBill(client, announced)
    expect(await rejectionOf(listOf(read.rows()), next.queryBeforeRepeating)).toMatchObject({
      name: 'ConnectionError',
      code: 'CONNECTION_LOST',
    })
  })

  test('an address that is too old is the error of the service', async () => {
    const client = await clientOf((_, response) => {
      response.writeHead(400, { 'Content-Type': 'application/json', 'Request-ID': 'r1' })
      response.end('{"code":"INVALID_REQUEST","message":"expired"}')
    })
    expect(await rejectionOf(downloadBill(client, announced), next.compareDocumentation)).toMatchObject({
      name: 'ApiError',
      code: 'INVALID_REQUEST',
      operation: 'v3/billdownload/file#get',
      requestId: 'r1',
    })
  })

  test('a loop that is left early closes the connection', async () => {
    const closed: Promise<unknown>[] = []
    const client = await clientOf((request, response) => {
      closed.push(new Promise(resolve => request.socket.once('close', resolve)))
      response.writeHead(200)
      response.write(gzip)
    })
    for await (const _ of (await downloadBill(client, announced)).rows()) break
    expect(closed).toHaveLength(1)
    await Promise.all(closed)
  })
})
