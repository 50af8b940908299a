/** Generated from all pages. Changes are lost: edit the pages. */
import { operations, renamed } from './operations.js'
import type { ChainClient } from './runtime/chain/chain-types.js'
import { createChainClient } from './runtime/chain/create-chain-client.js'
import type { BrandClientConfig, ClientConfig } from './runtime/index.js'

export type { BrandErrorCode, V2ErrorCode, V2MmpaymkttransfersErrorCode, V3ErrorCode } from './error-codes.js'
export * from './runtime/index.js'

/** The folders of pages. */
export interface Pages {
  readonly brand: typeof import('./brand/index.js')
  readonly v2: typeof import('./v2/index.js')
  readonly v3: typeof import('./v3/index.js')
}

/**
 * A client with every page as a chain: `client.v3.pay.transactions.jsapi.post(…)`,
 * `client.chain('v3/pay/transactions/jsapi').post(…)`, `client['v3/pay/transactions/jsapi'].post(…)`.
 */
export type Client = ChainClient<Pages, typeof operations>

/**
 * Makes a client for one merchant, one brand, or a merchant with its brand.
 *
 * Every mistake in the configuration that can be seen without a call is thrown here as `ConfigurationError`. Nothing is
 * sent: platform certificates are fetched by the first call that needs them. A page's module is loaded by the first
 * call through its chain.
 */
export function createClient(config: ClientConfig | BrandClientConfig): Client {
  return createChainClient<Pages, typeof operations>(config, operations, renamed)
}
