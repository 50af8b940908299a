/** 由openapi/v3/transferdownload/elecvoucherfile.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 下载电子回单PDF文件：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 取自`download_url` */
  token: string
  /** 取自`download_url` */
  source: string
}

/** 文件流(保存后按本地PDF文件查看) */
export type GetResponse = StreamResponse

/** 下载电子回单PDF文件：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/transferdownload/elecvoucherfile#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/transferdownload/elecvoucherfile',
  queryParameters: ['token', 'source'],
  response: {
    kind: 'stream',
    status: 200,
  },
})

/**
 * 下载电子回单PDF文件
 *
 * 取回商家转账的回单PDF，参数全部来自查询接口给的`download_url`。返回文件流，先存盘，再算摘要与查询结果比对。
 *
 * 先调用[按转账单号查回单](/openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no})或[按商户单号查回单](/openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no})得到`download_url`；这个地址的域名、路径、参数随时会变，本页只示范怎么取文件。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { token: 'samplebilltokensamplebilltoken', source: 'elecsign' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'token', required: true, schema: { kind: 'string' } },
    { name: 'source', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.transferdownload.elecvoucherfile`。 */
export interface PageMethods {
  /**
   * 下载电子回单PDF文件
   *
   * 取回商家转账的回单PDF，参数全部来自查询接口给的`download_url`。返回文件流，先存盘，再算摘要与查询结果比对。
   *
   * 先调用[按转账单号查回单](/openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no})或[按商户单号查回单](/openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no})得到`download_url`；这个地址的域名、路径、参数随时会变，本页只示范怎么取文件。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
   * @example
   * ```ts
   * const answer = await client.v3.transferdownload.elecvoucherfile.get({
   *   query: { token: 'samplebilltokensamplebilltoken', source: 'elecsign' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
