/** 由全部页面生成。请修改页面，直接改此文件会丢失。 */
import type { PageAt, PagePath, Pages, PagesByPath } from './chains.js'
import { operations, renamed } from './operations.js'
import { createChainClient } from './runtime/chain/create-chain-client.js'
import type { BrandClientConfig, ClientConfig, Client as PlainClient } from './runtime/index.js'

export type { PageAt, PagePath, Pages } from './chains.js'
export type { BrandErrorCode, V2ErrorCode, V2MmpaymkttransfersErrorCode, V3ErrorCode } from './error-codes.js'
export * from './runtime/index.js'

/**
 * 可链式调用全部页面的客户端：`client.v3.pay.transactions.jsapi.post(…)`、
 * `client.chain('v3/pay/transactions/jsapi').post(…)`、`client['v3/pay/transactions/jsapi'].post(…)`。
 */
export interface Client extends PlainClient, Pages, PagesByPath {
  /**
   * 按路径取得页面，写法与文档一致：`client.chain('v3/pay/transactions/id/{transaction_id}').get(…)`。
   *
   * 路径没有对应的页面时，调用以`RequestError`（`UNKNOWN_OPERATION`）失败，`advice`给出可能想写的页面；传入请求的URL也是如此。
   */
  chain<Path extends PagePath>(path: Path): PageAt<Path>
}

/**
 * 为一个商户、一个品牌，或一个商户及其品牌创建客户端。
 *
 * 不发请求就能发现的配置错误，在此以`ConfigurationError`抛出。此处不发送请求：
 * 平台证书在首次需要时下载，页面的模块在首次链式调用时加载。
 */
export function createClient(config: ClientConfig | BrandClientConfig): Client {
  return createChainClient<Client>(config, operations, renamed)
}
