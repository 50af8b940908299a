import type { ApiPromise, ApiResponse } from '../caller.js'
import type { UnclearReasons, unpaged } from './unclear-reasons.js'

/** What a page begins with: the number of elements before it, its own number, or a mark of the service. */
export type PagePosition = number | string

/** One page of a list: the whole answer, as `withResponse()` gives it, with the list and the way on. */
export interface Page<Element, Data> extends ApiResponse<Data> {
  /** The elements in the order of the answer; empty where the answer has no list. */
  readonly elements: readonly Element[]
  /** The position of the page behind this one: give it in a later request to go on from there. Undefined for the last. */
  readonly next: PagePosition | undefined
}

/** The elements of all pages. Every loop begins anew at the first page. */
export interface Paginated<Element, Data> extends AsyncIterable<Element> {
  /** The pages instead of their elements. */
  pages(): AsyncIterable<Page<Element, Data>>
}

/** A function of a page's module, or the method of a chain. */
export type PageFunction = (...parts: never[]) => ApiPromise<unknown>

/** Nothing for a function that answers in pages. For others, a member that none has: its type says why. */
export type Followed<Call extends PageFunction> =
  PagingOf<ReturnType<Call>> extends { readonly items: unknown }
    ? unknown
    : { readonly cannotPaginate: ReasonOf<PagingOf<ReturnType<Call>>> }

type PagingOf<Answer> = 'paging' extends keyof Answer ? NonNullable<Answer['paging']> : unknown

type ReasonOf<Paging> = Paging extends { readonly unclear: infer Reason extends keyof UnclearReasons }
  ? UnclearReasons[Reason]
  : typeof unpaged

/** The data of one answer of a function. */
export type DataOf<Call extends PageFunction> = Awaited<ReturnType<Call>>

/** An element of the list in the answers of a function. */
export type ElementOf<Call extends PageFunction> =
  PagingOf<ReturnType<Call>> extends { readonly items: infer Items extends keyof DataOf<Call> }
    ? NonNullable<DataOf<Call>[Items]> extends readonly (infer Element)[]
      ? Element
      : never
    : never
