/** 由openapi/v3/global/settle/settlements.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询结算资金明细（境外）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 结算状态 */
  settle_state: 'SETTLED' | 'UNSETTLE'
  /** 结算开始日期 */
  settle_start_date?: string | undefined
  /** 结算结束日期 */
  settle_end_date?: string | undefined
  /** 最大记录条数 */
  limit: number
  /** 记录起始位置 */
  offset: number
}

/** 查询结算资金明细（境外）：应答 */
export interface GetResponse {
  /** 结算信息列表 */
  data?: GetResponseData[]
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

/** 查询结算资金明细（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 付款批次号 */
  batch_id: string
  /** 结算日期 */
  settlement_date: string
  /** 交易开始日期 */
  trade_start_date: string
  /** 交易结束日期 */
  trade_end_date: string
  /** 金额 */
  amount: GetResponseDataAmount
  /** 钱包主体 */
  wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {})
  /** 分账业务金额 */
  split_amount?: GetResponseDataSplitAmount
}

export interface GetResponseDataAmount {
  /** 已结算金额，以币种最小单位计 */
  settled: number
  /** 未结算金额，以币种最小单位计 */
  unsettle: number
  /** 结算币种 */
  currency: string
  /** 支付金额，以币种最小单位计 */
  pay: number
  /** 退款金额，以币种最小单位计 */
  refund: number
  /** 支付净额 */
  net: number
  /** 手续费金额，以币种最小单位计 */
  fee: number
}

export interface GetResponseDataSplitAmount {
  /** 已结算金额，以币种最小单位计 */
  settled: number
  /** 未结算金额，以币种最小单位计 */
  unsettle: number
  /** 结算币种 */
  currency: string
  /** 支付金额，以币种最小单位计 */
  pay: number
  /** 退款金额，以币种最小单位计 */
  refund: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/settle/settlements#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/settle/settlements',
  queryParameters: ['sub_mchid', 'settle_state', 'settle_start_date', 'settle_end_date', 'limit', 'offset'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询结算资金明细（境外）
 *
 * 看哪些交易款已结算、哪些还没有：`settle_state`传`SETTLED`按结算日期区间查，传`UNSETTLE`查待结算。分账业务的钱单列在`split_amount`。
 *
 * 枚举值是`UNSETTLE`，没有词尾的D；分页参数`limit`和`offset`必填。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013893)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354448)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354488)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354542)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354578)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354606)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096541)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354877)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { settle_state: 'SETTLED', limit: 5, offset: 10 },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    {
      name: 'settle_state',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'SETTLED' }, { value: 'UNSETTLE' }] },
    },
    { name: 'settle_start_date', schema: { kind: 'string' } },
    { name: 'settle_end_date', schema: { kind: 'string' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.global.settle.settlements`。 */
export interface PageMethods {
  /**
   * 查询结算资金明细（境外）
   *
   * 看哪些交易款已结算、哪些还没有：`settle_state`传`SETTLED`按结算日期区间查，传`UNSETTLE`查待结算。分账业务的钱单列在`split_amount`。
   *
   * 枚举值是`UNSETTLE`，没有词尾的D；分页参数`limit`和`offset`必填。
   *
   * 分页返回：`paginate(client.v3.global.settle.settlements.get, request)`逐个取得`data`的全部元素。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013893)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354448)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354488)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354542)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354578)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354606)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096541)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354877)
   * @example
   * ```ts
   * const answer = await client.v3.global.settle.settlements.get({
   *   query: { settle_state: 'SETTLED', limit: 5, offset: 10 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
