import { createServer, type IncomingMessage } from 'node:http'
import { factualFields, factualSign, factualXml } from './facts.js'

/** A request that a server took, after its sign was found right. */
export interface TakenRequest {
  readonly method: string
  readonly path: string
  readonly contentType: string | undefined
  readonly fields: Readonly<Record<string, string>>
}

/** What the server answers to fields; a text is sent as it is. */
export type Answerer = (request: TakenRequest) => Readonly<Record<string, string>> | string

export interface V2Server {
  readonly url: string
  readonly taken: TakenRequest[]
  close(): Promise<void>
}

/**
 * A service of v2 on the loopback. It takes what is signed by the facts of the protocol and signs its answers with the
 * same type; it shares no code with the runtime.
 */
export async function startV2Server(key: string, answer: Answerer): Promise<V2Server> {
  const taken: TakenRequest[] = []
  const server = createServer(async (incoming, response) => {
    const request = await takenOf(incoming)
    const type = request.fields.sign_type ?? 'MD5'
    response.setHeader('content-type', 'text/plain')
    response.setHeader('request-id', '08B8')
    if (factualSign(request.fields, key, type) !== request.fields.sign) {
      response.end(factualXml({ return_code: 'FAIL', return_msg: '签名错误' }))
      return
    }
    taken.push(request)
    const answered = answer(request)
    if (typeof answered === 'string') response.end(answered)
    else response.end(factualXml({ ...answered, sign: factualSign(answered, key, type) }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}`,
    taken,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function takenOf(incoming: IncomingMessage): Promise<TakenRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  const url = new URL(incoming.url ?? '', 'http://127.0.0.1')
  const isQuery = incoming.method === 'GET'
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    contentType: incoming.headers['content-type'],
    fields: isQuery
      ? Object.fromEntries(url.searchParams)
      : factualFields(Buffer.concat(chunks).toString('utf8')),
  }
}
