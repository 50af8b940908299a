import type { Caller } from '../caller.js'
import type { RequestSchema } from '../check/request-schema.js'
import type { CallOptions } from '../client/call-options.js'
import type { Client } from '../client/create-client.js'
import type { OperationDescriptor } from '../descriptors.js'
import type { OperationTable } from './operation-table.js'

/** A client with every page as a chain; `Pages` are the folders of pages, `Operations` the table of their modules. */
export type ChainClient<Pages, Operations extends OperationTable> = Client &
  Chain<Pages> &
  PagesByPath<Operations> & {
    /** The page of a path, as the documentation names it: `v3/pay/transactions/id/{transaction_id}`. */
    chain<Path extends keyof Operations>(path: Path): PageOf<Operations, Path>
  }

/** Every page by its path. */
export type PagesByPath<Operations extends OperationTable> = {
  readonly [Path in keyof Operations]: PageOf<Operations, Path>
}

/** The methods of the page at a path. */
export type PageOf<Operations extends OperationTable, Path extends keyof Operations> = PageMethods<
  Awaited<ReturnType<Operations[Path]>>
>

/** The functions of a page's module, with the client filled in. */
export type PageMethods<Module> = {
  readonly [Name in keyof Module as Module[Name] extends CallFunction ? Name : never]: WithClient<
    Module[Name]
  >
}

/** A folder of pages: the methods of its own page, and what is below. */
export type Chain<Folder> = {
  readonly [Name in keyof Folder as Folder[Name] extends OperationDescriptor | RequestSchema<unknown>
    ? never
    : Name]: Folder[Name] extends CallFunction ? WithClient<Folder[Name]> : Chain<Folder[Name]>
}

type CallFunction = (client: Caller, request: never, options?: CallOptions) => unknown

type WithClient<Call> = Call extends (client: Caller, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never
