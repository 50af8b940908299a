import { checkArgument } from '../client/check-argument.js'
import type { DataOf, ElementOf, Followed, Page, PageFunction, Paginated } from './page-types.js'
import { sendThrough } from './send-through.js'
import { walkPages } from './walk-pages.js'

/**
 * Goes through all elements of a list that the service answers in pages.
 *
 * Takes what a call takes: the function of a page with client, request and options, or the method of a chain with request
 * and options. Pages are asked for one after another, when the loop needs them; leaving the loop asks for no more. The
 * first page is the one that the request asks for, and the size of the pages is that of the request. The options apply to
 * each call, so a `signal` ends the loop.
 *
 * @example
 * ```ts
 * for await (const complaint of paginate(complaints.get, client, { query: { begin_date, end_date } })) use(complaint)
 * for await (const { elements, next } of paginate(client.v3.customs.orders.get, request).pages()) save(elements, next)
 * ```
 *
 * The errors of a call come as they are, with the page at which they came in `page` and how to go on in `advice`. Throws
 * `RequestError` (`NOT_PAGED`) before anything is sent for an operation whose pages its tables do not explain, and
 * `ResponseError` for an answer that cannot be followed: `PAGES_STUCK` where pages would repeat for ever, `PAGE_UNREADABLE`
 * where the answer has no list.
 */
export function paginate<Call extends PageFunction>(
  operation: Call & Followed<Call>,
  ...call: Parameters<Call>
): Paginated<ElementOf<Call>, DataOf<Call>>
export function paginate(operation: unknown, ...call: readonly unknown[]): Paginated<unknown, unknown> {
  checkArgument(typeof operation === 'function', 'operation', 'a function of a page, such as get', operation)
  const pages = (): AsyncGenerator<Page<unknown, unknown>> => walkPages(sendThrough(operation, call))
  return {
    pages: () => ({ [Symbol.asyncIterator]: pages }),
    async *[Symbol.asyncIterator]() {
      for await (const { elements } of pages()) yield* elements
    },
  }
}
