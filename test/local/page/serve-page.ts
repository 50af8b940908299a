import { createServer } from 'node:http'
import type { ControlRequest } from '../../../templates/runtime/local/control/control-request.js'
import type { ControlTarget } from '../../../templates/runtime/local/control/control-target.js'
import { handleControl } from '../../../templates/runtime/local/control/handle-control.js'
import { handlePage } from '../../../templates/runtime/local/page/handle-page.js'

/** The page and the control API of a local service, on a port of their own. */
export interface PageServer {
  readonly url: string
  close(): Promise<void>
}

/** Serves them as the listener of the local service does. */
export async function servePage(local: ControlTarget): Promise<PageServer> {
  const server = createServer(async (incoming, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const { method = '', url = '', headers } = incoming
    const request: ControlRequest = { method, url, headers, body: Buffer.concat(chunks) }
    const answer = url.startsWith('/_local') ? await handleControl(request, local) : handlePage(request)
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
