/** 由openapi/v3/parking/reminders/application.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 提交停车场进件申请：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 停车场信息 */
  parking_lot: PostRequestJsonParkingLot
}

/** 提交停车场进件申请：应答 */
export interface PostResponse {
  /** 停车场进件审核单号 */
  parking_lot_audit_no?: string
}

/** 提交停车场进件申请：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonParkingLot {
  /** 停车场名称 */
  parking_lot_name: string
  /** 商户停车场ID */
  out_parking_lot_id: string
  /** 停车场地址 */
  parking_lot_address: string
  /** 停车场经度 */
  longitude: string
  /** 停车场纬度 */
  latitude: string
  /** 停车场类型 */
  parking_lot_type:
    | 'PARKING_LOT_TYPE_UNKNOWN'
    | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT'
    | 'PARKING_LOT_TYPE_OFFICE_BUILDING'
    | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB'
    | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA'
    | 'PARKING_LOT_TYPE_PARK_AREA'
    | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'
  /** 客服联系电话 */
  phone_number: string
  /** 收费告示牌url */
  parking_sign_url?: string | undefined
  /** 停车场优惠文案 */
  notification_text_list?: readonly string[] | undefined
  /** 商家支付小程序appid */
  payment_mini_prog_appid?: string | undefined
  /** 商家支付路径 */
  payment_path: string
  /** 商家停车订单小程序appid */
  parking_order_mini_prog_appid?: string | undefined
  /** 商家停车订单路径 */
  parking_order_path?: string | undefined
  /** 计费规则 */
  charging_rule?: PostRequestJsonParkingLotChargingRule | undefined
}

export interface PostRequestJsonParkingLotChargingRule {
  /** 收费规则类型 */
  rule_type?:
    | 'CHARGING_RULE_UNKNOWN'
    | 'CHARGING_RULE_FIXED_INTERVAL'
    | 'CHARGING_RULE_SEGMENT'
    | 'CHARGING_RULE_PER_ENTRY'
    | undefined
  /** 收费金额限制类型 */
  fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | undefined
  /** 计费周期类型 */
  daily_limit_type?:
    | 'DAILY_LIMIT_UNKNOWN'
    | 'DAILY_LIMIT_ROLLING_24H'
    | 'DAILY_LIMIT_CALENDAR_DAY'
    | undefined
  /** 不满一小时取整方式 */
  time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | undefined
  /** 入场免费时间 */
  free_entry_duration?: number | undefined
  /** 出场免费时间 */
  free_exit_duration?: number | undefined
  /** 固定时段计费规则 */
  fixed_interval_rule?: readonly PostRequestJsonParkingLotChargingRuleFixedIntervalRule[] | undefined
  /** 分段时长计费规则 */
  duration_segment_rule?: readonly PostRequestJsonParkingLotChargingRuleDurationSegmentRule[] | undefined
  /** 入场前计费规则 */
  pre_entry_rule?: readonly PostRequestJsonParkingLotChargingRulePreEntryRule[] | undefined
  /** 节假日模式 */
  holiday_mode?:
    | 'HOLIDAY_MODE_UNKNOWN'
    | 'HOLIDAY_MODE_LEGAL_MODY'
    | 'HOLIDAY_MODE_CALENDAR_MODY'
    | 'HOLIDAY_MODE_FINANCIAL_MODY'
    | undefined
  /** 累计限额模式 */
  aggregate_limit_mode?:
    | 'AGGREGATE_LIMIT_MODE_UNKNOWN'
    | 'AGGREGATE_LIMIT_MODE_NORMAL'
    | 'AGGREGATE_LIMIT_MODE_MIN'
    | undefined
  /** 首次计费时间模式 */
  first_charge_time_mode?:
    | 'FIRST_CHARGE_TIME_MODE_UNKNOWN'
    | 'FIRST_CHARGE_TIME_MODE_ENTER'
    | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'
    | undefined
}

export interface PostRequestJsonParkingLotChargingRuleFixedIntervalRule {
  /** 日期类型 */
  day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | undefined
  /** 时段开始时间 */
  start_time?: string | undefined
  /** 时段结束时间 */
  end_time?: string | undefined
  /** 车辆类型 */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
    | undefined
  /** 车牌类型 */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
    | undefined
  /** 首段收费时长 */
  first_duration?: number | undefined
  /** 首段收费金额，单位为分 */
  first_amount?: number | undefined
  /** 间隔收费时长 */
  interval_duration?: number | undefined
  /** 间隔收费金额，单位为分 */
  interval_amount?: number | undefined
  /** 间隔时段收费封顶 */
  interval_max_amount?: number | undefined
  /** 单日最大收款金额，单位为分 */
  max_fee_per_day?: number | undefined
  /** 免费时段收取模式 */
  free_period_charging_mode?:
    | 'FREE_PERIOD_CHARGING_UNKNOWN'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY'
    | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'
    | undefined
  /** 免费时段计算方式 */
  free_period_calculation_mode?:
    | 'FREE_PERIOD_CAL_UNKNOWN'
    | 'FREE_PERIOD_CAL_CONCURRENT_START'
    | 'FREE_PERIOD_CAL_SEQUENTIAL_START'
    | undefined
  /** 新能源是否免停 */
  is_green_vehicle_free_parking?: boolean | undefined
  /** 首段收费模式 */
  first_duration_mode?:
    | 'FIRST_DURATION_MODE_UNKNOWN'
    | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION'
    | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'
    | undefined
}

export interface PostRequestJsonParkingLotChargingRuleDurationSegmentRule {
  /** 日期类型 */
  day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | undefined
  /** 时段开始时间 */
  start_time?: string | undefined
  /** 时段结束时间 */
  end_time?: string | undefined
  /** 车辆类型 */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
    | undefined
  /** 车牌类型 */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
    | undefined
  /** 收费模式 */
  charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | undefined
  /** 停车时长起始 */
  duration_from?: number | undefined
  /** 停车时长结束 */
  duration_to?: number | undefined
  /** 固定收费金额，单位为分 */
  fixed_amount?: number | undefined
  /** 间隔时段 */
  interval_min?: number | undefined
  /** 间隔收费金额，单位为分 */
  interval_amount?: number | undefined
  /** 间隔时段收费封顶 */
  interval_max_amount?: number | undefined
  /** 单日最大收款金额，单位为分 */
  max_fee_per_day?: number | undefined
}

export interface PostRequestJsonParkingLotChargingRulePreEntryRule {
  /** 日期类型 */
  day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | undefined
  /** 时段开始时间 */
  start_time?: string | undefined
  /** 时段结束时间 */
  end_time?: string | undefined
  /** 车辆类型 */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
    | undefined
  /** 车牌类型 */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
    | undefined
  /** 收费金额，单位为分 */
  amount?: number | undefined
  /** 单日最大收款金额，单位为分 */
  max_fee_per_day?: number | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/parking/reminders/application#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/parking/reminders/application',
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
 * 提交停车场进件申请
 *
 * 停车提醒接入的第一步：登记停车场位置、收费规则、支付小程序等，得到审核单号。`out_parking_lot_id`自定，以后查询和撤回都要用。
 *
 * `rule_type`决定填固定间隔、时长分段还是按次的规则，枚举里的`*_UNKNOWN`不要传。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     parking_lot: {
 *       parking_lot_name: '滨河停车场',
 *       out_parking_lot_id: 'PARK0137',
 *       parking_lot_address: '滨河路18号',
 *       longitude: '114.057868',
 *       latitude: '22.543099',
 *       parking_lot_type: 'PARKING_LOT_TYPE_BUSINESS_DISTRICT',
 *       phone_number: '13900000137',
 *       payment_path: '/pages/payment/index',
 *     },
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
      {
        name: 'parking_lot',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'parking_lot_name', required: true, schema: { kind: 'string' } },
            { name: 'out_parking_lot_id', required: true, schema: { kind: 'string' } },
            { name: 'parking_lot_address', required: true, schema: { kind: 'string' } },
            { name: 'longitude', required: true, schema: { kind: 'string' } },
            { name: 'latitude', required: true, schema: { kind: 'string' } },
            {
              name: 'parking_lot_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'PARKING_LOT_TYPE_UNKNOWN' },
                  { value: 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' },
                  { value: 'PARKING_LOT_TYPE_OFFICE_BUILDING' },
                  { value: 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' },
                  { value: 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' },
                  { value: 'PARKING_LOT_TYPE_PARK_AREA' },
                  { value: 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' },
                ],
              },
            },
            { name: 'phone_number', required: true, schema: { kind: 'string' } },
            { name: 'parking_sign_url', schema: { kind: 'string' } },
            { name: 'notification_text_list', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'payment_mini_prog_appid', schema: { kind: 'string' } },
            { name: 'payment_path', required: true, schema: { kind: 'string' } },
            { name: 'parking_order_mini_prog_appid', schema: { kind: 'string' } },
            { name: 'parking_order_path', schema: { kind: 'string' } },
            {
              name: 'charging_rule',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'rule_type',
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'CHARGING_RULE_UNKNOWN' },
                        { value: 'CHARGING_RULE_FIXED_INTERVAL' },
                        { value: 'CHARGING_RULE_SEGMENT' },
                        { value: 'CHARGING_RULE_PER_ENTRY' },
                      ],
                    },
                  },
                  {
                    name: 'fee_limit_type',
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'FEE_LIMIT_UNKNOWN' },
                        { value: 'FEE_LIMIT_AGGREGATE' },
                        { value: 'FEE_LIMIT_SINGLE' },
                      ],
                    },
                  },
                  {
                    name: 'daily_limit_type',
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'DAILY_LIMIT_UNKNOWN' },
                        { value: 'DAILY_LIMIT_ROLLING_24H' },
                        { value: 'DAILY_LIMIT_CALENDAR_DAY' },
                      ],
                    },
                  },
                  {
                    name: 'time_rounding_type',
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'TIME_ROUND_UNKNOWN' },
                        { value: 'TIME_ROUND_DOWN' },
                        { value: 'TIME_ROUND_UP' },
                      ],
                    },
                  },
                  { name: 'free_entry_duration', schema: { kind: 'integer' } },
                  { name: 'free_exit_duration', schema: { kind: 'integer' } },
                  {
                    name: 'fixed_interval_rule',
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'object',
                        properties: [
                          {
                            name: 'day_type',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'DAY_TYPE_UNKNOWN' },
                                { value: 'DAY_TYPE_WEEKDAY' },
                                { value: 'DAY_TYPE_HOLIDAY' },
                                { value: 'DAY_TYPE_ALL_DAY' },
                              ],
                            },
                          },
                          { name: 'start_time', schema: { kind: 'string' } },
                          { name: 'end_time', schema: { kind: 'string' } },
                          {
                            name: 'vehicle_type',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'VEHICLE_TYPE_UNKNOWN' },
                                { value: 'VEHICLE_TYPE_SMALL' },
                                { value: 'VEHICLE_TYPE_LARGE' },
                                { value: 'VEHICLE_TYPE_EXTRA_LARGE' },
                                { value: 'VEHICLE_TYPE_ALL_TYPE' },
                              ],
                            },
                          },
                          {
                            name: 'plate_type',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'PLATE_TYPE_UNKNOWN' },
                                { value: 'PLATE_TYPE_TEMPORARY' },
                                { value: 'PLATE_TYPE_MONTHLY' },
                                { value: 'PLATE_TYPE_FREE' },
                                { value: 'PLATE_TYPE_PREPAID' },
                                { value: 'PLATE_TYPE_OTHERS' },
                              ],
                            },
                          },
                          { name: 'first_duration', schema: { kind: 'integer' } },
                          { name: 'first_amount', schema: { kind: 'integer' } },
                          { name: 'interval_duration', schema: { kind: 'integer' } },
                          { name: 'interval_amount', schema: { kind: 'integer' } },
                          { name: 'interval_max_amount', schema: { kind: 'integer' } },
                          { name: 'max_fee_per_day', schema: { kind: 'integer' } },
                          {
                            name: 'free_period_charging_mode',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'FREE_PERIOD_CHARGING_UNKNOWN' },
                                { value: 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' },
                                { value: 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' },
                                { value: 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' },
                                { value: 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' },
                              ],
                            },
                          },
                          {
                            name: 'free_period_calculation_mode',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'FREE_PERIOD_CAL_UNKNOWN' },
                                { value: 'FREE_PERIOD_CAL_CONCURRENT_START' },
                                { value: 'FREE_PERIOD_CAL_SEQUENTIAL_START' },
                              ],
                            },
                          },
                          { name: 'is_green_vehicle_free_parking', schema: { kind: 'boolean' } },
                          {
                            name: 'first_duration_mode',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'FIRST_DURATION_MODE_UNKNOWN' },
                                { value: 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' },
                                { value: 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' },
                              ],
                            },
                          },
                        ],
                      },
                    },
                  },
                  {
                    name: 'duration_segment_rule',
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'object',
                        properties: [
                          {
                            name: 'day_type',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'DAY_TYPE_UNKNOWN' },
                                { value: 'DAY_TYPE_WEEKDAY' },
                                { value: 'DAY_TYPE_HOLIDAY' },
                                { value: 'DAY_TYPE_ALL_DAY' },
                              ],
                            },
                          },
                          { name: 'start_time', schema: { kind: 'string' } },
                          { name: 'end_time', schema: { kind: 'string' } },
                          {
                            name: 'vehicle_type',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'VEHICLE_TYPE_UNKNOWN' },
                                { value: 'VEHICLE_TYPE_SMALL' },
                                { value: 'VEHICLE_TYPE_LARGE' },
                                { value: 'VEHICLE_TYPE_EXTRA_LARGE' },
                                { value: 'VEHICLE_TYPE_ALL_TYPE' },
                              ],
                            },
                          },
                          {
                            name: 'plate_type',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'PLATE_TYPE_UNKNOWN' },
                                { value: 'PLATE_TYPE_TEMPORARY' },
                                { value: 'PLATE_TYPE_MONTHLY' },
                                { value: 'PLATE_TYPE_FREE' },
                                { value: 'PLATE_TYPE_PREPAID' },
                                { value: 'PLATE_TYPE_OTHERS' },
                              ],
                            },
                          },
                          {
                            name: 'charge_mode',
                            schema: {
                              kind: 'string',
                              enum: [{ value: 'UNKNOWN' }, { value: 'INTERVAL' }, { value: 'ONE_TIME' }],
                            },
                          },
                          { name: 'duration_from', schema: { kind: 'integer' } },
                          { name: 'duration_to', schema: { kind: 'integer' } },
                          { name: 'fixed_amount', schema: { kind: 'integer' } },
                          { name: 'interval_min', schema: { kind: 'integer' } },
                          { name: 'interval_amount', schema: { kind: 'integer' } },
                          { name: 'interval_max_amount', schema: { kind: 'integer' } },
                          { name: 'max_fee_per_day', schema: { kind: 'integer' } },
                        ],
                      },
                    },
                  },
                  {
                    name: 'pre_entry_rule',
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'object',
                        properties: [
                          {
                            name: 'day_type',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'DAY_TYPE_UNKNOWN' },
                                { value: 'DAY_TYPE_WEEKDAY' },
                                { value: 'DAY_TYPE_HOLIDAY' },
                                { value: 'DAY_TYPE_ALL_DAY' },
                              ],
                            },
                          },
                          { name: 'start_time', schema: { kind: 'string' } },
                          { name: 'end_time', schema: { kind: 'string' } },
                          {
                            name: 'vehicle_type',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'VEHICLE_TYPE_UNKNOWN' },
                                { value: 'VEHICLE_TYPE_SMALL' },
                                { value: 'VEHICLE_TYPE_LARGE' },
                                { value: 'VEHICLE_TYPE_EXTRA_LARGE' },
                                { value: 'VEHICLE_TYPE_ALL_TYPE' },
                              ],
                            },
                          },
                          {
                            name: 'plate_type',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'PLATE_TYPE_UNKNOWN' },
                                { value: 'PLATE_TYPE_TEMPORARY' },
                                { value: 'PLATE_TYPE_MONTHLY' },
                                { value: 'PLATE_TYPE_FREE' },
                                { value: 'PLATE_TYPE_PREPAID' },
                                { value: 'PLATE_TYPE_OTHERS' },
                              ],
                            },
                          },
                          { name: 'amount', schema: { kind: 'integer' } },
                          { name: 'max_fee_per_day', schema: { kind: 'integer' } },
                        ],
                      },
                    },
                  },
                  {
                    name: 'holiday_mode',
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'HOLIDAY_MODE_UNKNOWN' },
                        { value: 'HOLIDAY_MODE_LEGAL_MODY' },
                        { value: 'HOLIDAY_MODE_CALENDAR_MODY' },
                        { value: 'HOLIDAY_MODE_FINANCIAL_MODY' },
                      ],
                    },
                  },
                  {
                    name: 'aggregate_limit_mode',
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'AGGREGATE_LIMIT_MODE_UNKNOWN' },
                        { value: 'AGGREGATE_LIMIT_MODE_NORMAL' },
                        { value: 'AGGREGATE_LIMIT_MODE_MIN' },
                      ],
                    },
                  },
                  {
                    name: 'first_charge_time_mode',
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' },
                        { value: 'FIRST_CHARGE_TIME_MODE_ENTER' },
                        { value: 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.parking.reminders.application`。 */
export interface PageMethods {
  /**
   * 提交停车场进件申请
   *
   * 停车提醒接入的第一步：登记停车场位置、收费规则、支付小程序等，得到审核单号。`out_parking_lot_id`自定，以后查询和撤回都要用。
   *
   * `rule_type`决定填固定间隔、时长分段还是按次的规则，枚举里的`*_UNKNOWN`不要传。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
   * @example
   * ```ts
   * const answer = await client.v3.parking.reminders.application.post({
   *   json: {
   *     parking_lot: {
   *       parking_lot_name: '滨河停车场',
   *       out_parking_lot_id: 'PARK0137',
   *       parking_lot_address: '滨河路18号',
   *       longitude: '114.057868',
   *       latitude: '22.543099',
   *       parking_lot_type: 'PARKING_LOT_TYPE_BUSINESS_DISTRICT',
   *       phone_number: '13900000137',
   *       payment_path: '/pages/payment/index',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
