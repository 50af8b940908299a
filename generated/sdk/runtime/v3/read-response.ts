import type { ApiResponse } from '../caller.js'
import type { Account } from '../client/account.js'
import { declared } from '../client/declared.js'
import { parseJson } from '../client/json.js'
import { readBody, readErrorBody } from '../client/read-body.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ResponseError } from '../errors/errors.js'
import type { TransportResponse } from '../transport/transport.js'
import { openMarks } from './open-marks.js'
import { utf8At } from './open-sealed.js'
import { readApiError } from './read-api-error.js'
import { readFile } from './read-file.js'
import { undecryptedMember } from './undecrypted.js'
import { verifySigned } from './verify-signed.js'

/** An answer, and what verifying and opening it takes. */
export interface ToRead {
  readonly account: Account
  readonly operation: OperationDescriptor
  readonly response: TransportResponse
  /** The signed text of the request. */
  readonly signed: string
  /** Id of the platform key that the request named; absent where the call takes no signature. */
  readonly serial?: string | undefined
}

/**
 * Reads the answer of a v3 call: errors become `ApiError`; a success is verified on its raw bytes before it is parsed and
 * opened. Signed files are verified while they are read, bills by the hash of their query.
 */
export async function readResponse<Output>(toRead: ToRead): Promise<ApiResponse<Output>> {
  const { account, operation, response } = toRead
  const { status, headers } = response
  const requestId = headers.get('Request-ID') ?? undefined
  const head = { status, headers, requestId }
  const { kind } = operation.response
  const location = headers.get('Location')
  if (kind === 'redirect' && status >= 300 && status < 400 && location !== null) {
    response.cancel()
    return { ...head, data: declared<Output>({ location }), bytes: new Uint8Array() }
  }
  if (status < 200 || status >= 300) {
    const bytes = await readErrorBody(response.body, account.maxResponseBytes)
    const { signed, serial } = toRead
    const { owner } = account
    throw readApiError({ operation, status, headers, bytes, signed, serial, now: account.now(), owner })
  }
  if (kind === 'stream') {
    return {
      ...head,
      data: declared<Output>(await readFile(account, operation, response)),
      bytes: new Uint8Array(),
    }
  }
  const bytes = await readBody(response.body, account.maxResponseBytes)
  const { platformKeys, seen } = account
  await verifySigned({
    headers,
    body: bytes,
    platformKeys,
    seen,
    now: account.now(),
    operation: operation.id,
    status,
  })
  const data = dataOf(toRead, bytes)
  return { ...head, data: declared<Output>(data), bytes, ...undecryptedMember(data) }
}

function dataOf({ account, operation, response }: ToRead, bytes: Uint8Array): unknown {
  const { kind, optional } = operation.response
  if (kind === 'empty') return undefined
  if (bytes.length > 0) {
    const value = parseJson(utf8At('The answer', bytes), account.largeIntegers)
    return openMarks(value, operation.responseFields, account)
  }
  if (optional === true) return undefined
  const message = `The answer with status ${response.status} has no body, where the page describes one.`
  throw new ResponseError('BODY_UNEXPECTED', message, 'The service did act: query what became of the call.')
}
