import { callPage } from '../../chain/call-page.js'
import type { OperationTable } from '../../chain/operation-table.js'
import { createClient } from '../../client/create-client.js'
import { type DataObject, isDataObject } from '../../client/data-object.js'
import { messageOf, WechatPayError } from '../../errors/wechatpay-error.js'
import { createNodeTransport } from '../../transport/node-transport.js'
import { type FoundOperation, findOperation } from '../model/find-operation.js'
import type { OperationModel } from '../model/page-model.js'
import type { LocalModel } from '../model/read-model.js'
import type { LocalMerchant } from '../service/local-service.js'
import { LocalServiceError } from '../service/local-service-error.js'
import type { RequestRecord } from '../service/request-record.js'
import { RecordingTransport } from './recording-transport.js'
import { triedAnswer, triedRequest } from './tried-text.js'
import type { TriedCall, TriedProblem, TryResult } from './try-result.js'
import { withFiles } from './with-files.js'

/** What it takes to try a call. */
export interface TryParts {
  readonly model: LocalModel
  /** The modules of the pages; undefined if the service was started without them. */
  readonly operations: OperationTable | undefined
  readonly requests: () => readonly RequestRecord[]
}

/** A call may wait for a fault that was asked for, but not longer than somebody looks at a page. */
const longestWait = 20_000

/**
 * Signs a call for the merchant, sends it to the service through its wire, and tells what became of it. What the service
 * refuses is a result; rejects with `LocalServiceError` for an operation that does not exist (`OBJECT_NOT_FOUND`).
 */
export async function tryCall(
  call: TriedCall,
  merchant: LocalMerchant,
  { model, operations, requests }: TryParts,
): Promise<TryResult> {
  const { operation, path, query } = knownOperation(findOperation(model, call.operation))
  if (operations === undefined) throw noOperations()
  const config = operation.options.security === true ? merchant.secureConfig : merchant.config
  const carrier = config.transport ?? createNodeTransport()
  const transport = new RecordingTransport(carrier)
  const client = createClient({ ...config, transport, retry: { attempts: 1 }, timeout: longestWait })
  const last = requests().at(-1)?.number ?? 0
  const started = performance.now()
  const request = withFiles(operation, { ...path, ...call.request, ...queryOf(query, call.request) })
  let problem: TriedProblem | undefined
  try {
    const page = callPage(client, operations, () => operation.page, operation.method)
    await readWhole(await page(request))
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error
    problem = problemOf(error, operation, model)
  } finally {
    await client.close()
    // That of the secure configuration serves others, too.
    if (carrier !== config.transport) await carrier.close?.()
  }
  const milliseconds = performance.now() - started
  return { ...wire(transport, last, requests()), ...(problem && { problem }), milliseconds }
}

function wire(
  { request, answer }: RecordingTransport,
  last: number,
  records: readonly RequestRecord[],
): Omit<TryResult, 'problem' | 'milliseconds'> {
  if (request === undefined) return { checks: [], warnings: [] }
  const { pathname, search } = new URL(request.url)
  const record = records.find(
    ({ number, method, url }) => number > last && method === request.method && url === `${pathname}${search}`,
  )
  return {
    request: triedRequest(request),
    ...(answer && { answer: triedAnswer(answer) }),
    checks: record?.checks ?? [],
    warnings: record?.warnings ?? [],
  }
}

type Known = Extract<FoundOperation, { kind: 'operation' }>

function knownOperation(found: FoundOperation): Known {
  if (found.kind === 'operation') return found
  const nearest = found.kind === 'unknown' ? found.nearest : undefined
  const advice =
    found.kind === 'methods'
      ? `Say which method: ${found.operations.map(({ method, path }) => `${method} ${path}`).join(', ')}.`
      : nearest === undefined
        ? "Give the method and the path of an operation: 'POST /v3/pay/transactions/native'."
        : `Did you mean ${nearest.method} ${nearest.path}?`
  throw new LocalServiceError('OBJECT_NOT_FOUND', 'No page has this operation.', advice)
}

function noOperations(): LocalServiceError {
  return new LocalServiceError(
    'CANNOT_SIGN',
    'The service was started without the modules of the pages, which sign calls.',
    "Start it with the command `local`, or give it `operations`: import { operations } from 'wechatpay-sdk/operations'.",
  )
}

function queryOf(query: Readonly<Record<string, string>>, request: DataObject = {}): DataObject {
  if (Object.keys(query).length === 0) return {}
  return { query: isDataObject(request.query) ? { ...query, ...request.query } : query }
}

/** Downloads are read to their end, so that the answer is known. */
async function readWhole(data: unknown): Promise<void> {
  if (isDataObject(data) && typeof data.bytes === 'function') await data.bytes()
}

function problemOf(error: WechatPayError, operation: OperationModel, model: LocalModel): TriedProblem {
  const { name, code, advice, outcome, field } = error
  const meaning = model.errorOf(operation, code)?.description
  return {
    ...{ name, code, message: messageOf(error), advice, outcome },
    ...(field === undefined ? {} : { field }),
    ...(meaning === undefined ? {} : { meaning }),
  }
}
