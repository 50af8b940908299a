import type { ApiResponse } from '../caller.js'
import type { OperationDescriptor } from '../descriptors.js'
import type { TransportResponse } from '../transport/transport.js'
import type { Account, Merchant } from './account.js'
import type { CallOptions } from './call-options.js'

/** A call that is ready, except for what every attempt makes anew. */
export interface PreparedCall<Output> {
  readonly operation: OperationDescriptor
  /** Path and query as on the wire, with the prefix of the page's host: `/hk/v3/…?…`. v3 signs this. */
  readonly target: string
  readonly body: Uint8Array | undefined
  /** Whether the merchant's client certificate is presented. */
  readonly clientCertificate: boolean
  /** Headers of one attempt, names in lower case; v3 signs here. */
  headers(): Promise<Readonly<Record<string, string>>>
  /** Verifies and reads an answer of any status. Throws errors of the service as `ApiError`. */
  read(response: TransportResponse): Promise<ApiResponse<Output>>
}

/** Turns a typed request into a call of one protocol. */
export type OperationHandler<Caller extends Account = Merchant> = <Output>(
  caller: Caller,
  operation: OperationDescriptor,
  request: object,
  options: CallOptions,
) => Promise<PreparedCall<Output>>
