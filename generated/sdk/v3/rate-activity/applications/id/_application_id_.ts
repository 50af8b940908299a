/** 由openapi/v3/rate-activity/applications/id/{application_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询费率优惠活动报名结果：请求 */
export interface GetRequest {
  /** 申请单编号 */
  application_id: string
}

/** 查询费率优惠活动报名结果：应答 */
export interface GetResponse {
  /** 申请单状态 */
  application_state: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 驳回参数 */
  reject_parameter?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 活动审核通过时间 */
  pass_time?: string
}

/** 查询费率优惠活动报名结果：错误码 */
export type GetErrorCode = V3ErrorCode

/** 修改费率优惠活动报名单：请求 */
export interface PatchRequest {
  /** 申请单编号 */
  application_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 活动报名修改信息 */
  activity_detail_modification?: PatchRequestJsonActivityDetailModification | undefined
  /** 补充信息 */
  additional_information?: PatchRequestJsonAdditionalInformation | undefined
}

/** 修改费率优惠活动报名单：应答 */
export interface PatchResponse {
  /** 申请单编号 */
  application_id: string
}

/** 修改费率优惠活动报名单：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface PatchRequestJsonActivityDetailModification {
  /** 活动费率 */
  activity_rate?: string | undefined
  /** 活动报名材料 */
  activity_apply_information?:
    | readonly PatchRequestJsonActivityDetailModificationActivityApplyInformation[]
    | undefined
}

export interface PatchRequestJsonActivityDetailModificationActivityApplyInformation {
  /** 材料ID */
  apply_material_id?: string | undefined
  /** 材料内容 */
  apply_material_information?: readonly string[] | undefined
}

export interface PatchRequestJsonAdditionalInformation {
  /** 补充说明 */
  additional_message?: string | undefined
  /** 补充材料 */
  additional_material?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/rate-activity/applications/id/{application_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/rate-activity/applications/id/{application_id}',
  pathParameters: ['application_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询费率优惠活动报名结果
 *
 * 凭`application_id`查报名审核走到哪里，通过的有`pass_time`。被驳回时对照`reject_parameter`找到要改的那一项，理由在`reject_reason`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
 * @example
 * ```ts
 * const answer = await get(client, { application_id: '20000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'application_id', required: true, schema: { kind: 'string' } }],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/rate-activity/applications/id/{application_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/rate-activity/applications/id/{application_id}',
  pathParameters: ['application_id'],
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
 * 修改费率优惠活动报名单
 *
 * 审核没通过的报名单改好材料后从这里重新提交，申请单编号不变。其他状态的单据不能改。
 *
 * 先用查询拿到驳回参数与原因，再有针对性地改费率或材料。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
 * @example
 * ```ts
 * const answer = await patch(client, { application_id: '20000000137', json: {} })
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
  path: [{ name: 'application_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'activity_detail_modification',
        schema: {
          kind: 'object',
          properties: [
            { name: 'activity_rate', schema: { kind: 'string' } },
            {
              name: 'activity_apply_information',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'apply_material_id', schema: { kind: 'string' } },
                    {
                      name: 'apply_material_information',
                      schema: { kind: 'array', items: { kind: 'string' } },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
      {
        name: 'additional_information',
        schema: {
          kind: 'object',
          properties: [
            { name: 'additional_message', schema: { kind: 'string' } },
            { name: 'additional_material', schema: { kind: 'array', items: { kind: 'string' } } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.rateActivity.applications.id._application_id_`。 */
export interface PageMethods {
  /**
   * 查询费率优惠活动报名结果
   *
   * 凭`application_id`查报名审核走到哪里，通过的有`pass_time`。被驳回时对照`reject_parameter`找到要改的那一项，理由在`reject_reason`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
   * @example
   * ```ts
   * const answer = await client.v3.rateActivity.applications.id._application_id_.get({
   *   application_id: '20000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 修改费率优惠活动报名单
   *
   * 审核没通过的报名单改好材料后从这里重新提交，申请单编号不变。其他状态的单据不能改。
   *
   * 先用查询拿到驳回参数与原因，再有针对性地改费率或材料。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
   * @example
   * ```ts
   * const answer = await client.v3.rateActivity.applications.id._application_id_.patch({
   *   application_id: '20000000137',
   *   json: {},
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
