import type { IncomingMessage, ServerResponse } from 'node:http'
import { ControlProblem, problemAnswer } from '../control/control-problem.js'
import type { ControlAnswer, ControlRequest } from '../control/control-request.js'
import { controlPath, handleControl } from '../control/handle-control.js'
import { handlePage, isPagePath } from '../page/handle-page.js'
import { BodyRefused, pathOf, receive } from '../wire/index.js'
import type { LocalService } from './local-service.js'

/** Bytes of a body of the control API. */
const longestBody = 1024 * 1024

/** Whether a request is for the service itself: its page, or its control API. */
export function isLocal({ url = '' }: IncomingMessage): boolean {
  const path = pathOf({ url })
  return isPagePath(path) || path === controlPath || path.startsWith(`${controlPath}/`)
}

/** Answers a request to the page or to the control API. */
export async function handleLocal(
  incoming: IncomingMessage,
  response: ServerResponse,
  service: LocalService,
  origins: readonly string[],
): Promise<void> {
  const { method = '', url = '', headers } = incoming
  const body = await bodyOf(incoming)
  if (body === undefined) return writeControl(response, tooLarge(), method)
  const request: ControlRequest = { method, url, headers, body }
  const answer = isPagePath(pathOf(request))
    ? handlePage(request)
    : await handleControl(request, service, origins)
  writeControl(response, answer, method)
}

/** Undefined for a body that is too large. */
async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  try {
    return (await receive(incoming, longestBody)).body
  } catch (error) {
    if (error instanceof BodyRefused) return undefined
    throw error
  }
}

function tooLarge(): ControlAnswer {
  return problemAnswer(
    new ControlProblem({
      status: 413,
      code: 'BODY_TOO_LARGE',
      message: `The body has more than ${longestBody} bytes.`,
      advice: 'Send less: no call of the control API needs so much.',
      // The rest of the body is not read.
      headers: { connection: 'close' },
    }),
  )
}

function writeControl(
  response: ServerResponse,
  { status, headers, body }: ControlAnswer,
  method: string,
): void {
  response.writeHead(status, { ...headers })
  response.end(method === 'HEAD' ? undefined : body)
}
