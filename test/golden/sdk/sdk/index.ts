/** Generated from all pages. Changes are lost: edit the pages. */
import type { PageAt, PagePath, Pages, PagesByPath } from './chains.js'
import { operations, renamed } from './operations.js'
import { createChainClient } from './runtime/chain/create-chain-client.js'
import type { BrandClientConfig, ClientConfig, Client as PlainClient } from './runtime/index.js'

export type { PageAt, PagePath, Pages } from './chains.js'
export type { V2PayErrorCode, V3ErrorCode } from './error-codes.js'
export * from './runtime/index.js'

/**
 * A client with every page: `client.v3.pay.transactions.jsapi.post(…)`,
 * `client.chain('v3/pay/transactions/jsapi').post(…)`, `client['v3/pay/transactions/jsapi'].post(…)`.
 */
export interface Client extends PlainClient, Pages, PagesByPath {
  /**
   * The page at a path, as the documents name it: `client.chain('v3/pay/transactions/id/{transaction_id}').get(…)`.
   *
   * A call of a path that has no page fails with `RequestError` (`UNKNOWN_OPERATION`), whose advice names the page that was
   * probably meant, for the URL of a request, too.
   */
  chain<Path extends PagePath>(path: Path): PageAt<Path>
}

/**
 * Makes a client for one merchant, one brand, or a merchant with its brand.
 *
 * Every mistake in the configuration that can be seen without a call is thrown here as `ConfigurationError`. Nothing is
 * sent: platform certificates are fetched by the first call that needs them. A page's module is loaded by the first
 * call through its chain.
 */
export function createClient(config: ClientConfig | BrandClientConfig): Client {
  return createChainClient<Client>(config, operations, renamed)
}
