/** 由openapi/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按微信批次单号查询品牌红包：请求 */
export interface GetRequest {
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean | undefined
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL' | undefined
}

/** 按微信批次单号查询品牌红包：应答 */
export interface GetResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 品牌ID */
  brand_id?: number
  /** 品牌红包模板ID */
  template_id?: string
  /** 品牌AppID */
  brand_appid?: string
  /** 批次单状态 */
  batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 品牌红包批次名称 */
  batch_name: string
  /** 品牌红包批次备注 */
  batch_remark: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {})
  /** 总金额，单位为分 */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包批次创建时间 */
  create_time: string
  /** 品牌红包批次更新时间 */
  update_time?: string
  /** 发放成功金额，单位为分 */
  success_amount: number
  /** 发放成功笔数 */
  success_num: number
  /** 发放失败金额，单位为分 */
  fail_amount: number
  /** 发放失败笔数 */
  fail_num: number
  /** 品牌红包明细列表 */
  detail_list?: GetResponseDetailList[]
}

/** 按微信批次单号查询品牌红包：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseDetailList {
  /** 微信支付品牌红包明细单号 */
  transfer_detail_no: string
  /** 商家品牌红包明细单号 */
  out_detail_no: string
  /** 品牌红包明细单状态 */
  detail_state:
    | 'DETAIL_INIT'
    | 'DETAIL_WAIT_PAY'
    | 'DETAIL_PROCESSING'
    | 'DETAIL_SUCCESS'
    | 'DETAIL_FAIL'
    | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}',
  pathParameters: ['batch_no'],
  queryParameters: ['need_query_detail', 'detail_state'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信批次单号查询品牌红包
 *
 * 用微信支付的批次单号看发放成功、失败各多少笔。`FINISHED`只是整批处理完；要明细就把`need_query_detail`置真，再用`detail_state`筛选。
 *
 * 列表里微信明细单号叫`transfer_detail_no`，查明细时叫`detail_no`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310369)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   batch_no: '1000000000000000000000000000000000000137',
 *   query: { need_query_detail: true, detail_state: 'DETAIL_VIEW_ALL' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'batch_no', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'need_query_detail', schema: { kind: 'boolean' } },
    {
      name: 'detail_state',
      schema: {
        kind: 'string',
        enum: [{ value: 'DETAIL_VIEW_ALL' }, { value: 'DETAIL_VIEW_SUCCESS' }, { value: 'DETAIL_VIEW_FAIL' }],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_`。 */
export interface PageMethods {
  /**
   * 按微信批次单号查询品牌红包
   *
   * 用微信支付的批次单号看发放成功、失败各多少笔。`FINISHED`只是整批处理完；要明细就把`need_query_detail`置真，再用`detail_state`筛选。
   *
   * 列表里微信明细单号叫`transfer_detail_no`，查明细时叫`detail_no`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310369)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.get({
   *   batch_no: '1000000000000000000000000000000000000137',
   *   query: { need_query_detail: true, detail_state: 'DETAIL_VIEW_ALL' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
