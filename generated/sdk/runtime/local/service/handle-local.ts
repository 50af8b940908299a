import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ControlAnswer, ControlRequest } from '../control/control-request.js'
import { controlPath, handleControl } from '../control/handle-control.js'
import { handlePage } from '../page/handle-page.js'
import { receive } from '../wire/index.js'
import type { LocalService } from './local-service.js'

/** Bytes of a body of the control API. */
const longestBody = 1024 * 1024

/** Whether a request is for the service itself: its page, or its control API. */
export function isLocal({ url = '' }: IncomingMessage): boolean {
  const [path = ''] = url.split('?')
  return path === '/' || path === controlPath || path.startsWith(`${controlPath}/`)
}

/** Answers a request to the page or to the control API. */
export async function handleLocal(
  incoming: IncomingMessage,
  response: ServerResponse,
  service: LocalService,
): Promise<void> {
  const { method, url, body } = await receive(incoming, longestBody)
  const request: ControlRequest = { method, url, headers: incoming.headers, body }
  const isPage = url.split('?')[0] === '/'
  const answer = isPage ? handlePage(request) : await handleControl(request, service)
  writeControl(response, answer, method)
}

function writeControl(
  response: ServerResponse,
  { status, headers, body }: ControlAnswer,
  method: string,
): void {
  response.writeHead(status, { ...headers })
  response.end(method === 'HEAD' ? undefined : body)
}
