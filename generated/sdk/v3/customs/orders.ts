/** 由openapi/v3/customs/orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 报关（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 海关 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 货币类型 */
  fee_type?: string | undefined
  /** 子订单金额 */
  order_fee?: number | undefined
  /** 物流费用 */
  transport_fee?: number | undefined
  /** 商品费用 */
  product_fee?: number | undefined
}

/** 报关（旧版）：应答 */
export interface PostResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构交易流水号 */
  verify_department_trade_id: string
}

/** 报关（旧版）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 报关查询（旧版）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 订单类型 */
  order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'
  /** 订单号 */
  order_no: string
  /** 海关 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 偏移量 */
  offset?: number | undefined
  /** 请求最大记录条数 */
  limit?: number | undefined
}

/** 报关查询（旧版）：应答 */
export interface GetResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id: string
  /** 偏移量 */
  offset: number
  /** 请求最大记录条数 */
  limit: number
  /** 查询结果总条数 */
  total_count: number
  /** 报关数据包 */
  data: GetResponseData[]
}

/** 报关查询（旧版）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 报关信息修改（旧版）：请求 */
export interface PatchRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 海关编码 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 子订单金额 */
  order_fee?: number | undefined
  /** 物流费用 */
  transport_fee?: number | undefined
  /** 商品费用 */
  product_fee?: number | undefined
}

/** 报关信息修改（旧版）：应答 */
export interface PatchResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id: string
}

/** 报关信息修改（旧版）：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 商户子单号 */
  sub_order_no?: string
  /** 微信子单号 */
  sub_order_id?: string
  /** 商户海关备案号 */
  mch_customs_no?: string
  /** 海关代码 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
    | (string & {})
  /** 币种 */
  fee_type?: string
  /** 子单金额 */
  order_fee?: number
  /** 关税 */
  duty?: number
  /** 物流费用 */
  transport_fee?: number
  /** 商品费用 */
  product_fee?: number
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 报关结果说明 */
  explanation?: string
  /** 最后更新时间 */
  modify_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/customs/orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/customs/orders',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/global/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 报关（旧版）
 *
 * 支付后把订单附加信息报给指定海关，拆单时逐个子单提交并带齐金额。金额按币种最小单位；`SUBMITTED`只是送出，海关收没收要再查。
 *
 * 子单的`order_fee`等于物流费加商品费，税费`duty`另计。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml)
 * @deprecated `2022-09-08`起有新版，提交见这里，本节仅供查阅存量代码。 请改用报关（境外）（`v3.global.customs.orders.post`）。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mchid: '1900000109',
 *     out_trade_no: 'DD20260801000137',
 *     transaction_id: '4200002026080112300000000042',
 *     customs: 'SHANGHAI_ZS',
 *     merchant_customs_no: '100137',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      {
        name: 'customs',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'GUANGZHOU_ZS' },
            { value: 'HANGZHOU_ZS' },
            { value: 'NINGBO' },
            { value: 'ZHENGZHOU_BS' },
            { value: 'CHONGQING' },
            { value: 'SHANGHAI_ZS' },
            { value: 'SHENZHEN' },
            { value: 'ZHENGZHOU_ZH_ZS' },
            { value: 'TIANJIN' },
          ],
        },
      },
      { name: 'merchant_customs_no', required: true, schema: { kind: 'string' } },
      { name: 'duty', schema: { kind: 'integer' } },
      { name: 'sub_order_no', schema: { kind: 'string' } },
      { name: 'fee_type', schema: { kind: 'string' } },
      { name: 'order_fee', schema: { kind: 'integer' } },
      { name: 'transport_fee', schema: { kind: 'integer' } },
      { name: 'product_fee', schema: { kind: 'integer' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/customs/orders#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/customs/orders',
  queryParameters: ['appid', 'mchid', 'order_type', 'order_no', 'customs', 'offset', 'limit'],
  baseUri: 'https://apihk.mch.weixin.qq.com/global/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    first: 0,
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 报关查询（旧版）
 *
 * 选一种订单号，用`order_type`说明是哪种，查各子单在海关的状态与说明。核验机构及其流水号也在返回里，申报支付单时要用。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml)
 * @deprecated `2022-09-08`起有新版，查询见这里，本节仅供查阅存量代码。 请改用报关查询（境外）（`v3.global.customs.orders.get`）。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mchid: '1900000109',
 *     order_type: 'out_trade_no',
 *     order_no: 'ORDER20260801000137',
 *     customs: 'SHANGHAI_ZS',
 *   },
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
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    {
      name: 'order_type',
      required: true,
      schema: {
        kind: 'string',
        enum: [
          { value: 'out_trade_no' },
          { value: 'transaction_id' },
          { value: 'sub_order_no' },
          { value: 'sub_order_id' },
        ],
      },
    },
    { name: 'order_no', required: true, schema: { kind: 'string' } },
    {
      name: 'customs',
      required: true,
      schema: {
        kind: 'string',
        enum: [
          { value: 'GUANGZHOU_ZS' },
          { value: 'HANGZHOU_ZS' },
          { value: 'NINGBO' },
          { value: 'ZHENGZHOU_BS' },
          { value: 'CHONGQING' },
          { value: 'SHANGHAI_ZS' },
          { value: 'SHENZHEN' },
          { value: 'ZHENGZHOU_ZH_ZS' },
          { value: 'TIANJIN' },
        ],
      },
    },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/customs/orders#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/customs/orders',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/global/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 报关信息修改（旧版）
 *
 * 备案号或金额报得有误时，重新提交订单附加信息，凭订单号与海关找到原先那条。改后的状态随答复返回。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
 * @deprecated `2022-09-08`起有新版，修改见这里，本节仅供查阅存量代码。 请改用报关信息修改（境外）（`v3.global.customs.orders.patch`）。
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mchid: '1900000109',
 *     out_trade_no: 'DD20260801000137',
 *     transaction_id: '4200002026080112300000000042',
 *     customs: 'SHANGHAI_ZS',
 *     merchant_customs_no: '100137',
 *   },
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_order_no', schema: { kind: 'string' } },
      {
        name: 'customs',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'GUANGZHOU_ZS' },
            { value: 'HANGZHOU_ZS' },
            { value: 'NINGBO' },
            { value: 'ZHENGZHOU_BS' },
            { value: 'CHONGQING' },
            { value: 'SHANGHAI_ZS' },
            { value: 'SHENZHEN' },
            { value: 'ZHENGZHOU_ZH_ZS' },
            { value: 'TIANJIN' },
          ],
        },
      },
      { name: 'merchant_customs_no', required: true, schema: { kind: 'string' } },
      { name: 'duty', schema: { kind: 'integer' } },
      { name: 'order_fee', schema: { kind: 'integer' } },
      { name: 'transport_fee', schema: { kind: 'integer' } },
      { name: 'product_fee', schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.customs.orders`。 */
export interface PageMethods {
  /**
   * 报关（旧版）
   *
   * 支付后把订单附加信息报给指定海关，拆单时逐个子单提交并带齐金额。金额按币种最小单位；`SUBMITTED`只是送出，海关收没收要再查。
   *
   * 子单的`order_fee`等于物流费加商品费，税费`duty`另计。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml)
   * @deprecated `2022-09-08`起有新版，提交见这里，本节仅供查阅存量代码。 请改用报关（境外）（`v3.global.customs.orders.post`）。
   * @example
   * ```ts
   * const answer = await client.v3.customs.orders.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mchid: '1900000109',
   *     out_trade_no: 'DD20260801000137',
   *     transaction_id: '4200002026080112300000000042',
   *     customs: 'SHANGHAI_ZS',
   *     merchant_customs_no: '100137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 报关查询（旧版）
   *
   * 选一种订单号，用`order_type`说明是哪种，查各子单在海关的状态与说明。核验机构及其流水号也在返回里，申报支付单时要用。
   *
   * 分页返回：`paginate(client.v3.customs.orders.get, request)`逐个取得`data`的全部元素。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml)
   * @deprecated `2022-09-08`起有新版，查询见这里，本节仅供查阅存量代码。 请改用报关查询（境外）（`v3.global.customs.orders.get`）。
   * @example
   * ```ts
   * const answer = await client.v3.customs.orders.get({
   *   query: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mchid: '1900000109',
   *     order_type: 'out_trade_no',
   *     order_no: 'ORDER20260801000137',
   *     customs: 'SHANGHAI_ZS',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
  /**
   * 报关信息修改（旧版）
   *
   * 备案号或金额报得有误时，重新提交订单附加信息，凭订单号与海关找到原先那条。改后的状态随答复返回。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
   * @deprecated `2022-09-08`起有新版，修改见这里，本节仅供查阅存量代码。 请改用报关信息修改（境外）（`v3.global.customs.orders.patch`）。
   * @example
   * ```ts
   * const answer = await client.v3.customs.orders.patch({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mchid: '1900000109',
   *     out_trade_no: 'DD20260801000137',
   *     transaction_id: '4200002026080112300000000042',
   *     customs: 'SHANGHAI_ZS',
   *     merchant_customs_no: '100137',
   *   },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
