import type { ApiResponse, Caller } from '../caller.js'
import { withOwnErrors } from '../client/check-argument.js'
import { isDescriptor } from '../client/check-request.js'
import type { FollowedPaging } from '../descriptors.js'
import { invalidPart } from '../errors/errors.js'
import { placeOnPage, WechatPayError } from '../errors/wechatpay-error.js'
import type { Page, PagePosition } from './page-types.js'
import { givenPosition, withPosition } from './position.js'
import { readPage } from './read-page.js'
import { notPaged, type Send } from './send-through.js'
import { type Progress, startAt, stuck, turnPage } from './turn-page.js'
import { unclearReasons, unpaged } from './unclear-reasons.js'

/** What is known after a page, to ask for the next one. */
interface Turned {
  readonly page: Page<unknown, unknown>
  readonly progress: Progress
}

/** Asks for one page after another, each when it is wanted. */
export async function* walkPages(send: Send): AsyncGenerator<Page<unknown, unknown>> {
  let last: Turned | undefined
  for (let number = 1; number === 1 || last?.page.next !== undefined; number++) {
    last = await nextPage(send, number, last)
    yield last.page
  }
}

async function nextPage(send: Send, number: number, last: Turned | undefined): Promise<Turned> {
  const position = last?.page.next
  const sent: { call?: SentCall } = {}
  try {
    const wrap = (client: Caller): Caller => turning(client, position, call => (sent.call = call))
    const response = await send(wrap).withResponse()
    if (sent.call === undefined) throw notPaged('Its function calls nothing through its client.')
    return turned(response, sent.call, last)
  } catch (error) {
    if (number > 1 && error instanceof WechatPayError)
      placeOnPage(error, { number, position }, wayOn(number, position, sent.call))
    throw error
  }
}

function wayOn(number: number, position: PagePosition | undefined, call: SentCall | undefined): string {
  // A mark of the service does not belong into a log.
  const value = typeof position === 'number' ? String(position) : 'the `page.position` of this error'
  return `This was page ${number}; those before it are complete. To go on from there, begin with ${value} in ${call?.paging.position ?? 'the position'}.`
}

/** A call as it was sent. */
interface SentCall {
  readonly paging: FollowedPaging
  /** Undefined where the request leaves it to the service. */
  readonly asked: PagePosition | undefined
}

/** A client that asks for another page: the descriptor, which only the function knows, comes by here. */
function turning(client: Caller, position: PagePosition | undefined, tell: (call: SentCall) => void): Caller {
  return {
    request(operation, request, options) {
      const paging = pagingOf(operation)
      const asked = position ?? withOwnErrors('request', () => firstPosition(request, paging))
      tell({ paging, asked })
      return client.request(
        operation,
        position === undefined ? request : withPosition(request, paging, position),
        options,
      )
    },
  }
}

function pagingOf(operation: unknown): FollowedPaging {
  if (!isDescriptor(operation)) throw notPaged('It has no descriptor.')
  const { paging, id } = operation
  if (paging === undefined) throw notPaged(unpaged, id)
  if (paging.form === 'unclear') throw notPaged(unclearReasons[paging.reason], id)
  return paging
}

/** The position of the first page. Where neither the tables nor an answer can tell it, the request has to. */
function firstPosition(request: object, paging: FollowedPaging): PagePosition | undefined {
  const given = givenPosition(request, paging)
  const { form, first, answeredPosition, next, position } = paging
  if (given !== undefined || form === 'token') return given
  if (first !== undefined || answeredPosition !== undefined || next !== undefined) return undefined
  const advice =
    'The page does not say whether positions count from 0 or from 1. Give that of the first page.'
  throw invalidPart('INVALID_PARAMETER', position, 'is missing', advice)
}

function turned(
  response: ApiResponse<unknown>,
  { paging, asked }: SentCall,
  last: Turned | undefined,
): Turned {
  const facts = readPage(response.data, paging)
  if (facts.elements.length > 0 && last !== undefined && isSame(last.page.bytes, response.bytes))
    throw stuck('is the same as the one before')
  const { next, progress } = turnPage(paging, asked, facts, last?.progress ?? startAt(asked, paging))
  return { page: { ...response, elements: facts.elements, next }, progress }
}

function isSame(before: Uint8Array, after: Uint8Array): boolean {
  return before.length > 0 && before.length === after.length && before.every((byte, at) => byte === after[at])
}
