/** 由openapi/v3/new-tax-control-fapiao/merchant/development-config.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 配置开发选项：请求 */
export interface PatchRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 商户回调地址 */
  callback_url?: string | undefined
  /** 子商户号 */
  sub_mch_code?: string | undefined
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean | undefined
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean | undefined
}

/** 配置开发选项：应答 */
export interface PatchResponse {
  /** 商户回调地址 */
  callback_url: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}

/** 配置开发选项：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 查询商户配置的开发选项：请求 */
export type GetRequest = EmptyRequest

/** 查询商户配置的开发选项：应答 */
export interface GetResponse {
  /** 商户回调地址 */
  callback_url: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}

/** 查询商户配置的开发选项：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/merchant/development-config#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/new-tax-control-fapiao/merchant/development-config',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 配置开发选项
 *
 * 设定电子发票的通知地址、账单里是否露出开票入口、能否开专票。只传要改的项，答复是改后的全部设置。
 *
 * 同主体下绑定的其他商户号会一起生效，换通知地址前先确认没有别的系统在收。
 *
 * 子商户号在这里叫`sub_mch_code`，与其他发票调用的`sub_mchid`不同名。
 *
 * 后续通知：
 *
 * - 发票抬头填写完成通知(FAPIAO.USER_APPLIED)（`webhooks/v3/FAPIAO.USER_APPLIED`），发往`json.callback_url`
 * - 发票开具成功通知(FAPIAO.ISSUED)（`webhooks/v3/FAPIAO.ISSUED`），发往`json.callback_url`
 * - 发票插入卡包成功通知(FAPIAO.CARD_INSERTED)（`webhooks/v3/FAPIAO.CARD_INSERTED`），发往`json.callback_url`
 * - 发票卡券作废通知(FAPIAO.CARD_DISCARDED)（`webhooks/v3/FAPIAO.CARD_DISCARDED`），发往`json.callback_url`
 * - 发票冲红成功通知(FAPIAO.REVERSED)（`webhooks/v3/FAPIAO.REVERSED`），发往`json.callback_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529457)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474031)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792563)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   json: {
 *     callback_url: 'https://pay.example.com/notify/result',
 *     sub_mch_code: '1900012345',
 *     show_fapiao_cell: true,
 *     support_vat_fapiao: true,
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
      { name: 'callback_url', schema: { kind: 'string' } },
      { name: 'sub_mch_code', schema: { kind: 'string' } },
      { name: 'show_fapiao_cell', schema: { kind: 'boolean' } },
      { name: 'support_vat_fapiao', schema: { kind: 'boolean' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/merchant/development-config#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/merchant/development-config',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商户配置的开发选项
 *
 * 看现在登记的开票通知地址和几个开关，没有业务参数。收不到发票通知时，先从这里核对地址。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529526)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474033)
 * @example
 * ```ts
 * const answer = await get(client)
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.merchant.developmentConfig`。 */
export interface PageMethods {
  /**
   * 配置开发选项
   *
   * 设定电子发票的通知地址、账单里是否露出开票入口、能否开专票。只传要改的项，答复是改后的全部设置。
   *
   * 同主体下绑定的其他商户号会一起生效，换通知地址前先确认没有别的系统在收。
   *
   * 子商户号在这里叫`sub_mch_code`，与其他发票调用的`sub_mchid`不同名。
   *
   * 后续通知：
   *
   * - 发票抬头填写完成通知(FAPIAO.USER_APPLIED)（`webhooks/v3/FAPIAO.USER_APPLIED`），发往`json.callback_url`
   * - 发票开具成功通知(FAPIAO.ISSUED)（`webhooks/v3/FAPIAO.ISSUED`），发往`json.callback_url`
   * - 发票插入卡包成功通知(FAPIAO.CARD_INSERTED)（`webhooks/v3/FAPIAO.CARD_INSERTED`），发往`json.callback_url`
   * - 发票卡券作废通知(FAPIAO.CARD_DISCARDED)（`webhooks/v3/FAPIAO.CARD_DISCARDED`），发往`json.callback_url`
   * - 发票冲红成功通知(FAPIAO.REVERSED)（`webhooks/v3/FAPIAO.REVERSED`），发往`json.callback_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529457)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474031)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792563)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.merchant.developmentConfig.patch({
   *   json: {
   *     callback_url: 'https://pay.example.com/notify/result',
   *     sub_mch_code: '1900012345',
   *     show_fapiao_cell: true,
   *     support_vat_fapiao: true,
   *   },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
  /**
   * 查询商户配置的开发选项
   *
   * 看现在登记的开票通知地址和几个开关，没有业务参数。收不到发票通知时，先从这里核对地址。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529526)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474033)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.merchant.developmentConfig.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
