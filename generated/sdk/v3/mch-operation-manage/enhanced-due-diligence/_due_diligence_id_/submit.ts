/** 由openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 提交强化尽调资料：请求 */
export interface PostRequest {
  /** 尽调单号 */
  due_diligence_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid: string
  /**
   * 提交资料内容
   * 直接传数据，发送时转为JSON文本。
   */
  submit_data?: PostRequestJsonSubmitData | undefined
}

/** 提交强化尽调资料：应答 */
export interface PostResponse {
  /** 尽调单状态 */
  due_diligence_state?:
    | 'DUE_DILIGENCE_STATE_COLLECTING'
    | 'DUE_DILIGENCE_STATE_AUDITING'
    | 'DUE_DILIGENCE_STATE_REJECTED'
    | 'DUE_DILIGENCE_STATE_EXPIRED'
    | 'DUE_DILIGENCE_STATE_CANCELLED'
    | 'DUE_DILIGENCE_STATE_FINISHED'
    | (string & {})
  /** 提交时间 */
  submit_time?: string
  /**
   * 尽调要求提交的资料
   * 收到的是JSON文本，已解析为数据。
   */
  submission_template?: PostResponseSubmissionTemplate
  /**
   * 尽调已经提交的资料
   * 收到的是JSON文本，已解析为数据。
   */
  submission_data?: PostResponseSubmissionData
}

/** 提交强化尽调资料：错误码 */
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
  type?: 1 | 2 | 11 | 15 | undefined
  /** 资料项填写提示 */
  tips?: string | undefined
  /** 输入框占位文案 */
  placeholder?: string | undefined
  /** 叹号悬浮提示语 */
  tooltip?: string | undefined
  /** 是否必须提交 */
  required?: 0 | 1 | undefined
  /** 校验规则 */
  check_rule?: PostRequestJsonSubmitDataRecordFieldsCheckRule | undefined
  /**
   * 资料项关联规则集合
   * 不同资料项ID之间取交集，同一资料项ID的多个值取并集
   */
  relations?: readonly PostRequestJsonSubmitDataRecordFieldsRelations[] | undefined
  /** 提交内容需要加密 */
  need_encrypt?: boolean | undefined
}

export interface PostRequestJsonSubmitDataRecordFieldsCheckRule {
  /** 字符串最小长度 */
  min_length?: number | undefined
  /** 字符串最大长度 */
  max_length?: number | undefined
  /** 限制提交的文件后缀 */
  enum_file_exts?: readonly ('png' | 'jpg' | 'jpeg')[] | undefined
  /** 限制文件提交大小，单位M */
  max_file_size?: number | undefined
  /** 枚举可选的字段枚举值 */
  enum_keys?: readonly number[] | undefined
  /** 向商户展示的可选枚举字段 */
  enum_values?: readonly string[] | undefined
}

export interface PostRequestJsonSubmitDataRecordFieldsRelations {
  /** 关联的资料项ID */
  source_key?: number | undefined
  /** 关联的资料项值 */
  source_value?: string | undefined
}

export interface PostResponseSubmissionTemplate {
  /** 资料项集合 */
  record_fields: PostResponseSubmissionTemplateRecordFields[]
}

export interface PostResponseSubmissionTemplateRecordFields {
  /** 校验规则 */
  check_rule?: PostResponseSubmissionTemplateRecordFieldsCheckRule
  /** 是否允许修改内容 */
  disabled?: 0 | 1 | (number & {})
  /** 资料项值(单值类型) */
  field_data?: string
  /** 资料项英文名 */
  field_name?: string
  /** 是否隐藏资料项 */
  hidden?: number
  /** 资料项ID */
  item_id?: string
  /** 资料项中文名 */
  name?: string
  /** 提交内容需要加密 */
  need_encrypt?: boolean
  /** 输入占位文案 */
  placeholder?: string
  /** 是否必填 */
  required?: 0 | 1 | (number & {})
  /** 资料项填写提示 */
  tips?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 资料项类型 */
  type?: 1 | 2 | 11 | 15 | (number & {})
  /** 日期类型是否可勾选“长期有效” */
  use_permanently_date?: 0 | 1 | (number & {})
}

export interface PostResponseSubmissionTemplateRecordFieldsCheckRule {
  /** 字符串最小长度 */
  min_length?: number
  /** 字符串最大长度 */
  max_length?: number
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
  /** 限制文件提交大小，单位M */
  max_file_size?: number
  /** 枚举可选的字段枚举值 */
  enum_keys?: number[]
  /** 向商户展示的可选枚举字段 */
  enum_values?: string[]
}

export interface PostResponseSubmissionData {
  /** 资料项集合 */
  record_fields: PostResponseSubmissionDataRecordFields[]
}

export interface PostResponseSubmissionDataRecordFields {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: 1 | 2 | 11 | 15 | (number & {})
  /** 资料项填写提示 */
  tips?: string
  /** 输入框占位文案 */
  placeholder?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 是否必须提交 */
  required?: 0 | 1 | (number & {})
  /** 校验规则 */
  check_rule?: PostResponseSubmissionTemplateRecordFieldsCheckRule
  /**
   * 资料项关联规则集合
   * 不同资料项ID之间取交集，同一资料项ID的多个值取并集
   */
  relations?: PostResponseSubmissionDataRecordFieldsRelations[]
  /** 提交内容需要加密 */
  need_encrypt?: boolean
}

export interface PostResponseSubmissionDataRecordFieldsRelations {
  /** 关联的资料项ID */
  source_key?: number
  /** 关联的资料项值 */
  source_value?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit',
  pathParameters: ['due_diligence_id'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/json/submit_data'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/submission_template', '/submission_data'],
      },
    ],
  },
})

/**
 * 提交强化尽调资料
 *
 * 依模板把尽调资料整份提交，返回新的状态和提交时间，随后进入审核。要赶在尽调单的截止时间之前，结果靠查询跟进。
 *
 * `submit_data`是编码过的JSON字符串；标了需加密的项先加密，`disabled`为不可改的原样带回。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   due_diligence_id: 'DUE20260801000137',
 *   json: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'due_diligence_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'submit_data',
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
                            enum: [{ value: 1 }, { value: 2 }, { value: 11 }, { value: 15 }],
                          },
                        },
                        { name: 'tips', schema: { kind: 'string' } },
                        { name: 'placeholder', schema: { kind: 'string' } },
                        { name: 'tooltip', schema: { kind: 'string' } },
                        { name: 'required', schema: { kind: 'number', enum: [{ value: 0 }, { value: 1 }] } },
                        {
                          name: 'check_rule',
                          schema: {
                            kind: 'object',
                            properties: [
                              { name: 'min_length', schema: { kind: 'number' } },
                              { name: 'max_length', schema: { kind: 'number' } },
                              {
                                name: 'enum_file_exts',
                                schema: {
                                  kind: 'array',
                                  items: {
                                    kind: 'string',
                                    enum: [{ value: 'png' }, { value: 'jpg' }, { value: 'jpeg' }],
                                  },
                                },
                              },
                              { name: 'max_file_size', schema: { kind: 'number' } },
                              { name: 'enum_keys', schema: { kind: 'array', items: { kind: 'number' } } },
                              { name: 'enum_values', schema: { kind: 'array', items: { kind: 'string' } } },
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
                        { name: 'need_encrypt', schema: { kind: 'boolean' } },
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

/** 客户端上的页面：`client.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.submit`。 */
export interface PageMethods {
  /**
   * 提交强化尽调资料
   *
   * 依模板把尽调资料整份提交，返回新的状态和提交时间，随后进入审核。要赶在尽调单的截止时间之前，结果靠查询跟进。
   *
   * `submit_data`是编码过的JSON字符串；标了需加密的项先加密，`disabled`为不可改的原样带回。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
   * @example
   * ```ts
   * const answer = await client.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.submit.post({
   *   due_diligence_id: 'DUE20260801000137',
   *   json: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
