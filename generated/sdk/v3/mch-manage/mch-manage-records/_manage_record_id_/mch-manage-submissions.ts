/** 由openapi/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 提交商户管理记录资料：请求 */
export interface PostRequest {
  /** 商户管理记录ID */
  manage_record_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid: string
  /**
   * 商户提交资料内容
   * 直接传数据，发送时转为JSON文本。
   */
  submit_data: PostRequestJsonSubmitData
}

/** 提交商户管理记录资料：应答 */
export interface PostResponse {
  /** 商户管理提交资料记录ID */
  manage_submission_id?: string
}

/** 提交商户管理记录资料：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonSubmitData {
  /** 资料项集合 */
  record_fields: readonly PostRequestJsonSubmitDataRecordFields[]
}

export interface PostRequestJsonSubmitDataRecordFields {
  /** 资料项ID */
  item_id?: string | undefined
  /** 资料项英文名 */
  field_name?: string | undefined
  /** 资料项中文名 */
  name?: string | undefined
  /** 资料项类型 */
  type?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /**
   * 补充资料项多值`JSON`格式
   * 直接传数据，发送时转为JSON文本。
   */
  repeated_field_data?: readonly PostRequestJsonSubmitDataRecordFieldsRepeatedFieldData[] | undefined
  /** 资料项填写提示 */
  tips?: string | undefined
  /** 输入框占位文案 */
  placeholder?: string | undefined
  /** 叹号悬浮提示语 */
  tooltip?: string | undefined
  /** 是否必须提交 */
  required?: 0 | 1 | undefined
  /** 提交内容需要加密 */
  need_encrypt?: boolean | undefined
  /** 字符串校验规则 */
  string_check_rule?: PostRequestJsonSubmitDataRecordFieldsStringCheckRule | undefined
  /** 枚举校验规则 */
  enum_check_rule?: PostRequestJsonSubmitDataRecordFieldsEnumCheckRule | undefined
  /** 文件校验规则 */
  file_check_rule?: PostRequestJsonSubmitDataRecordFieldsFileCheckRule | undefined
  /** 时间区间校验规则 */
  time_interval_check_rule?: PostRequestJsonSubmitDataRecordFieldsTimeIntervalCheckRule | undefined
  /** 订单类型校验规则 */
  order_interval_check_rule?: PostRequestJsonSubmitDataRecordFieldsFileCheckRule | undefined
  /**
   * 资料项关联规则集合
   * 不同资料项ID之间取交集，同一资料项ID的多个值取并集
   */
  relations?: readonly PostRequestJsonSubmitDataRecordFieldsRelations[] | undefined
}

export interface PostRequestJsonSubmitDataRecordFieldsRepeatedFieldData {
  /** 经度值 */
  longitude?: string | undefined
  /** 纬度值 */
  latitude?: string | undefined
  /** 省份 */
  province?: string | undefined
  /** 城市 */
  city?: string | undefined
  /** 区域 */
  area?: string | undefined
  /** 街道 */
  street?: string | undefined
  /** 详细地址 */
  address?: string | undefined
  /** 地址名 */
  name?: string | undefined
  /** 微信支付订单号 */
  wechat_order_id?: string | undefined
  /** 商户订单号 */
  merchant_order_id?: string | undefined
  /** 交易时间+08:00东八区时间 */
  trade_time?: string | undefined
  /** 交易金额 */
  trade_money_amount?: string | undefined
  /** 调单商品 */
  trade_goods?: string | undefined
  /** 是否物流 */
  logistic_flag?: 0 | 1 | undefined
  /** 凭证图片信息 */
  evidence_img_list?: readonly string[] | undefined
}

export interface PostRequestJsonSubmitDataRecordFieldsStringCheckRule {
  /** 字符串最小长度 */
  min_string_length?: number | undefined
  /** 字符串最大长度 */
  max_string_length?: number | undefined
  /** 校验规则 */
  validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email' | undefined
}

export interface PostRequestJsonSubmitDataRecordFieldsEnumCheckRule {
  /** 最小列表长度 */
  min_list_length?: number | undefined
  /** 最大列表长度 */
  max_list_length?: number | undefined
  /** 向商户展示的可选枚举字段 */
  enum_values?: readonly string[] | undefined
}

export interface PostRequestJsonSubmitDataRecordFieldsFileCheckRule {
  /** 最小列表长度 */
  min_list_length?: number | undefined
  /** 最大列表长度 */
  max_list_length?: number | undefined
  /** 限制提交的文件后缀 */
  enum_file_exts?:
    | readonly (
        | 'png'
        | 'jpg'
        | 'jpeg'
        | 'mp4'
        | 'avi'
        | 'mov'
        | 'wmv'
        | 'pdf'
        | 'doc'
        | 'docx'
        | 'csv'
        | 'xlsx'
      )[]
    | undefined
  /** 限制文件提交大小，单位M */
  max_file_size?: number | undefined
}

export interface PostRequestJsonSubmitDataRecordFieldsTimeIntervalCheckRule {
  /** 最小列表长度 */
  min_list_length?: number | undefined
  /** 最大列表长度 */
  max_list_length?: number | undefined
}

export interface PostRequestJsonSubmitDataRecordFieldsRelations {
  /** 关联的资料项ID */
  source_key?: number | undefined
  /** 关联的资料项值 */
  source_value?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions',
  pathParameters: ['manage_record_id'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/json/submit_data', '/json/submit_data/record_fields/*/repeated_field_data'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 提交商户管理记录资料
 *
 * 按记录要求的资料项逐项填好交上去，申请解除管控，返回提交记录ID。只是收件，审核结果看管理记录的状态。
 *
 * `submit_data`是JSON字符串，必填项看`required`，有关联规则的按`relations`判断；`need_encrypt`为真的内容先加密。文件先上传，填文件ID。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   manage_record_id: 'MANAGE20260801000137',
 *   json: { sub_mchid: '1900013511', submit_data: { record_fields: [{}] } },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'manage_record_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'submit_data',
        required: true,
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                {
                  name: 'record_fields',
                  required: true,
                  schema: {
                    kind: 'array',
                    items: {
                      kind: 'object',
                      properties: [
                        { name: 'item_id', schema: { kind: 'string' } },
                        { name: 'field_name', schema: { kind: 'string' } },
                        { name: 'name', schema: { kind: 'string' } },
                        {
                          name: 'type',
                          schema: {
                            kind: 'number',
                            enum: [
                              { value: 1 },
                              { value: 2 },
                              { value: 3 },
                              { value: 4 },
                              { value: 5 },
                              { value: 6 },
                            ],
                          },
                        },
                        {
                          name: 'repeated_field_data',
                          schema: {
                            kind: 'string',
                            content: {
                              mediaType: 'application/json',
                              schema: {
                                kind: 'array',
                                items: {
                                  kind: 'object',
                                  properties: [
                                    { name: 'longitude', schema: { kind: 'string' } },
                                    { name: 'latitude', schema: { kind: 'string' } },
                                    { name: 'province', schema: { kind: 'string' } },
                                    { name: 'city', schema: { kind: 'string' } },
                                    { name: 'area', schema: { kind: 'string' } },
                                    { name: 'street', schema: { kind: 'string' } },
                                    { name: 'address', schema: { kind: 'string' } },
                                    { name: 'name', schema: { kind: 'string' } },
                                    { name: 'wechat_order_id', schema: { kind: 'string' } },
                                    { name: 'merchant_order_id', schema: { kind: 'string' } },
                                    { name: 'trade_time', schema: { kind: 'string' } },
                                    { name: 'trade_money_amount', schema: { kind: 'string' } },
                                    { name: 'trade_goods', schema: { kind: 'string' } },
                                    {
                                      name: 'logistic_flag',
                                      schema: { kind: 'number', enum: [{ value: 0 }, { value: 1 }] },
                                    },
                                    {
                                      name: 'evidence_img_list',
                                      schema: { kind: 'array', items: { kind: 'string' } },
                                    },
                                  ],
                                },
                              },
                            },
                          },
                        },
                        { name: 'tips', schema: { kind: 'string' } },
                        { name: 'placeholder', schema: { kind: 'string' } },
                        { name: 'tooltip', schema: { kind: 'string' } },
                        { name: 'required', schema: { kind: 'number', enum: [{ value: 0 }, { value: 1 }] } },
                        { name: 'need_encrypt', schema: { kind: 'boolean' } },
                        {
                          name: 'string_check_rule',
                          schema: {
                            kind: 'object',
                            properties: [
                              { name: 'min_string_length', schema: { kind: 'number' } },
                              { name: 'max_string_length', schema: { kind: 'number' } },
                              {
                                name: 'validator',
                                schema: {
                                  kind: 'string',
                                  enum: [
                                    { value: 'number' },
                                    { value: 'phone' },
                                    { value: 'idcard' },
                                    { value: 'url' },
                                    { value: 'email' },
                                  ],
                                },
                              },
                            ],
                          },
                        },
                        {
                          name: 'enum_check_rule',
                          schema: {
                            kind: 'object',
                            properties: [
                              { name: 'min_list_length', schema: { kind: 'number' } },
                              { name: 'max_list_length', schema: { kind: 'number' } },
                              { name: 'enum_values', schema: { kind: 'array', items: { kind: 'string' } } },
                            ],
                          },
                        },
                        {
                          name: 'file_check_rule',
                          schema: {
                            kind: 'object',
                            properties: [
                              { name: 'min_list_length', schema: { kind: 'number' } },
                              { name: 'max_list_length', schema: { kind: 'number' } },
                              {
                                name: 'enum_file_exts',
                                schema: {
                                  kind: 'array',
                                  items: {
                                    kind: 'string',
                                    enum: [
                                      { value: 'png' },
                                      { value: 'jpg' },
                                      { value: 'jpeg' },
                                      { value: 'mp4' },
                                      { value: 'avi' },
                                      { value: 'mov' },
                                      { value: 'wmv' },
                                      { value: 'pdf' },
                                      { value: 'doc' },
                                      { value: 'docx' },
                                      { value: 'csv' },
                                      { value: 'xlsx' },
                                    ],
                                  },
                                },
                              },
                              { name: 'max_file_size', schema: { kind: 'number' } },
                            ],
                          },
                        },
                        {
                          name: 'time_interval_check_rule',
                          schema: {
                            kind: 'object',
                            properties: [
                              { name: 'min_list_length', schema: { kind: 'number' } },
                              { name: 'max_list_length', schema: { kind: 'number' } },
                            ],
                          },
                        },
                        {
                          name: 'order_interval_check_rule',
                          schema: {
                            kind: 'object',
                            properties: [
                              { name: 'min_list_length', schema: { kind: 'number' } },
                              { name: 'max_list_length', schema: { kind: 'number' } },
                              {
                                name: 'enum_file_exts',
                                schema: {
                                  kind: 'array',
                                  items: {
                                    kind: 'string',
                                    enum: [
                                      { value: 'png' },
                                      { value: 'jpg' },
                                      { value: 'jpeg' },
                                      { value: 'mp4' },
                                      { value: 'avi' },
                                      { value: 'mov' },
                                      { value: 'wmv' },
                                      { value: 'pdf' },
                                      { value: 'doc' },
                                      { value: 'docx' },
                                      { value: 'csv' },
                                      { value: 'xlsx' },
                                    ],
                                  },
                                },
                              },
                              { name: 'max_file_size', schema: { kind: 'number' } },
                            ],
                          },
                        },
                        {
                          name: 'relations',
                          schema: {
                            kind: 'array',
                            items: {
                              kind: 'object',
                              properties: [
                                { name: 'source_key', schema: { kind: 'number' } },
                                { name: 'source_value', schema: { kind: 'string' } },
                              ],
                            },
                          },
                        },
                      ],
                    },
                  },
                },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.mchManage.mchManageRecords._manage_record_id_.mchManageSubmissions`。 */
export interface PageMethods {
  /**
   * 提交商户管理记录资料
   *
   * 按记录要求的资料项逐项填好交上去，申请解除管控，返回提交记录ID。只是收件，审核结果看管理记录的状态。
   *
   * `submit_data`是JSON字符串，必填项看`required`，有关联规则的按`relations`判断；`need_encrypt`为真的内容先加密。文件先上传，填文件ID。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
   * @example
   * ```ts
   * const answer = await client.v3.mchManage.mchManageRecords._manage_record_id_.mchManageSubmissions.post({
   *   manage_record_id: 'MANAGE20260801000137',
   *   json: { sub_mchid: '1900013511', submit_data: { record_fields: [{}] } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
