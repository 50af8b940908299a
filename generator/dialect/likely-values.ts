import type { DescribedField } from './described-field.js'
import { likelyTimes } from './likely-times.js'

interface TextRule {
  readonly name: RegExp
  readonly text: string
}

/** Digits, letters and addresses of nobody: numbers in the form of the service, hosts that are reserved for examples. */
const textRules: readonly TextRule[] = [
  { name: /^sub_app_?id$/, text: 'wx91e0d5c73ab8264f' },
  { name: /mini_?programs?_app_?id$/, text: 'wx8d4f20b6a1c37e59' },
  { name: /app_?id$/, text: 'wx6f3a90c2d5e81b47' },
  { name: /^sub_mch_?id$/, text: '1900013511' },
  { name: /mch_?id$/, text: '1900000109' },
  { name: /_merchant(?:_id)?$|^merchant_id$/, text: '1900012345' },
  { name: /^sub_openid$/, text: 'oWmnN4Demo0000000000000000B2' },
  { name: /open_?id$/, text: 'oUpF8uDemo0000000000000000A1' },
  { name: /^union_?id$/, text: 'oUnI0nDemo0000000000000000C3' },
  { name: /^combine_transaction_id$/, text: '4200002026080112300000000099' },
  { name: /transaction_id$/, text: '4200002026080112300000000042' },
  { name: /^combine_out_trade_no$/, text: 'HD20260801000021' },
  { name: /out_trade_no$/, text: 'DD20260801000137' },
  { name: /out_refund_no/, text: 'TK20260801000009' },
  { name: /refund_id/, text: '50300002026080112300000000007' },
  { name: /out_order_no$/, text: 'FZ20260801000003' },
  { name: /^out_(?:bill|batch|detail)_no$/, text: 'ZZ20260801000005' },
  { name: /request_no$/, text: 'RQ202608010001' },
  { name: /^out_\w+$/, text: 'SH20260801000006' },
  { name: /prepay_id$/, text: 'wx26080112300000demo0000000000000042' },
  { name: /^stock_id$/, text: '1288000000000731' },
  { name: /coupon_id/, text: '9867432101' },
  { name: /coupon_code$/, text: 'MJ20260801A0007' },
  { name: /(?:^|_)card_id$/, text: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA' },
  { name: /currency|fee_type$|^coin_type$/, text: 'CNY' },
  { name: /^nonce(?:_str)?$|^nonceStr$/, text: 'nQ7bTzK5eVh2LrYc8dMfGsA4wXp93o6J' },
  { name: /^(?:pay)?sign$|_sign$/i, text: '7D1C5E9A3B2F4860A6C9E0D5F73AB826' },
  { name: /sign_type$/, text: 'HMAC-SHA256' },
  { name: /^(?:return|result)_code$|_state$|_status$|^(?:state|status|result)$/, text: 'SUCCESS' },
  { name: /^return_msg$/, text: 'OK' },
  { name: /^trade_state_desc/, text: '支付成功' },
  { name: /^user_received_account$/, text: '支付用户零钱' },
  { name: /^(?:sub_)?is_/, text: 'Y' },
  { name: /trade_type$/, text: 'JSAPI' },
  { name: /^bank_type$/, text: 'OTHERS' },
  { name: /^original_type$|^associated_data$/, text: 'transaction' },
  { name: /^resource_type$/, text: 'encrypt-resource' },
  { name: /^algorithm$/, text: 'AEAD_AES_256_GCM' },
  { name: /^hash_type$/, text: 'SHA1' },
  { name: /^hash_value$|^sha\d*$/, text: '4a6c9e0d5f73ab8267d1c5e9a3b2f48600000042' },
  { name: /pub(?:lic)?_key_id$|^Wechatpay-Serial$/i, text: 'PUB_KEY_ID_0119000001092026080100000000000001' },
  { name: /serial(?:_no|_number)?$/, text: '4A6C9E0D5F73AB8267D1C5E9A3B2F48600000042' },
  { name: /^code_url$/, text: 'weixin://wxpay/bizpayurl?pr=demo0042' },
  { name: /notify_url$|callback_url$/, text: 'https://pay.example.com/notify/payment' },
  {
    name: /(?:image|logo|pic|picture|photo|background|cover)(?:_url)?(?:_list)?$/,
    text: 'https://img.example.com/picture.png',
  },
  { name: /url$|_link$|^(?:url|link|next|prev|self|href)$/, text: 'https://pay.example.com/page' },
  { name: /path$/, text: '/pages/order/detail' },
  { name: /(?:^|_)ip$/, text: '203.0.113.24' },
  { name: /email/, text: 'service@example.com' },
  { name: /phone|mobile|telephone|^tel$/, text: '13900000042' },
  { name: /^longitude$/, text: '113.934500' },
  { name: /^latitude$/, text: '22.533300' },
  { name: /color$/, text: 'Color050' },
  { name: /^device_(?:id|info)$/, text: 'POS-0007' },
  { name: /(?:store|shop)_id$/, text: '51908' },
  { name: /goods_id$|product_id$/, text: 'BEAN-250' },
  { name: /goods_name$/, text: '手冲豆250克' },
  { name: /^attach$/, text: 'channel=mini' },
  { name: /(?:^|_)(?:user_?name|real_?name|truename)$/, text: '陈小舟' },
  { name: /plate_number$/, text: '粤B00042' },
  { name: /(?:^|_)(?:tail|last_?four)$/, text: '0042' },
  { name: /version$/, text: '1.0' },
  { name: /token$|ticket$|session/, text: 'demo-token-0042' },
  { name: /media_id$/, text: 'demo-media-0042' },
]

/** The words of a number or key: digits do for it. */
const identifier = /(?:^|_)(?:id|no|code|number|sn|key|account)(?:_\$\w+)*$/i

/** A value that the description gives itself: 如`CNY`. */
const given = /(?:例如|比如|示例[：:]|示例值[：:]|如)\s*`([^`\s]+)`/

/** Values that a text with this name and description may have, the likeliest first; the last fits any words. */
export function likelyTexts(field: DescribedField): readonly string[] {
  const { name, description, title } = field
  const stated = given.exec(description)?.[1]
  const known = textOf(name)
  const term = termOf(description)
  return [
    ...(stated === undefined ? [] : [stated]),
    ...likelyTimes(field),
    ...(name === 'summary' ? [termOf(title)] : []),
    ...(known === undefined ? [] : [known]),
    ...(isAmount(field) || isCount(field) ? [String(likelyNumber(field).value)] : []),
    ...(identifier.test(name) ? ['1020260801000042'] : []),
    term,
    'demo',
  ].filter(text => text !== '')
}

/** Texts by names of fields; pages repeat a few thousand names. */
const texts = new Map<string, string | undefined>()

/** The text of the first rule for a name. */
function textOf(name: string): string | undefined {
  if (texts.has(name)) return texts.get(name)
  const plain = name.replace(/(?:_\$[a-z])+$/, '')
  const text = textRules.find(rule => rule.name.test(plain))?.text
  texts.set(name, text)
  return text
}

/** The field's own term: its description up to the first mark, without markup. */
function termOf(description: string): string {
  const [first = ''] = description.split(/<br ?\/?>|[，。；：、,;:（(|]|\\\|/)
  return first.replace(/`[^`]*`|\[([^\]]*)\]\([^)]*\)|[*_~<>{}]/g, '$1').trim()
}

/** A number that may stand for a field: a plain one, or that of a field of the request with one of the `names`. */
export interface LikelyNumber {
  readonly names?: readonly string[]
  readonly value: number
}

interface NumberRule {
  readonly fits: (field: DescribedField) => boolean
  readonly number: LikelyNumber
}

const named =
  (pattern: RegExp) =>
  ({ name }: DescribedField): boolean =>
    pattern.test(name)
const says =
  (pattern: RegExp) =>
  ({ description }: DescribedField): boolean =>
    pattern.test(description)
const isLate = named(/end|expire/)
const totals = ['total', 'total_fee', 'total_amount', 'amount', 'transfer_amount']
const isAmount = ({ name, description }: DescribedField): boolean =>
  /amount|(?:^|_)fee(?:_|$)|price|^total$|_total$|threshold|minimum|_cost$|contribute/.test(name) ||
  /金额|单位为?分/.test(description)
/** 2026-08-01T10:00:00+08:00. */
const seconds = 1785549600

const numberRules: readonly NumberRule[] = [
  { fits: field => says(/起计秒/)(field) && isLate(field), number: { value: 86399 } },
  { fits: says(/起计秒/), number: { value: 0 } },
  { fits: named(/(?:^|_)time(?:stamp)?$/), number: { value: seconds } },
  { fits: named(/^offset$|(?:^|_)fail(?:ed)?_/), number: { value: 0 } },
  { fits: named(/^limit$/), number: { value: 20 } },
  { fits: named(/percent/), number: { value: 10 } },
  { fits: named(/(?:^|_)rate$/), number: { value: 100000000 } },
  { fits: isCount, number: { value: 1 } },
  { fits: named(/contribute|discount|coupon_|subsidy|reduce/), number: { value: 500 } },
  {
    fits: field => isAmount(field) && named(/refund/)(field),
    number: { names: ['refund', 'refund_fee', ...totals], value: 6800 },
  },
  { fits: isAmount, number: { names: totals, value: 6800 } },
  { fits: named(/(?:^|_)days?(?:_|$)/), number: { value: 7 } },
  { fits: says(/单位为?秒/), number: { value: 3600 } },
  { fits: named(identifier), number: { value: 123456 } },
]

/** The number that a field with this name and description may have. */
export function likelyNumber(field: DescribedField): LikelyNumber {
  return numberRules.find(({ fits }) => fits(field))?.number ?? { value: 1 }
}

/** Whether a number counts what stands beside it: `total_count`, `coupon_count`, `total_num`. */
export function isCount({ name, description }: DescribedField): boolean {
  return /(?:^|_)(?:count|num|size)$/.test(name) && !/单位为?分|上限/.test(description)
}

/** Whether a field is there only if something failed, so that no answer of success has it. */
export function isOnFailure({ name, description }: DescribedField): boolean {
  return (
    /^err(?:or)?_|(?:^|_)(?:fail(?:ed|ure)?|reject|error|invalid)_?(?:reason|code|msg|message|desc|detail|cause)|close_reason/.test(
      name,
    ) || /失败原因|驳回原因|拒绝原因|错误代码|错误码|失败错误/.test(description)
  )
}

/** Names that mean something else in every object: a value goes from one to another only within objects of one name. */
export function isCommonName(name: string): boolean {
  return common.test(name)
}

const common =
  /^(?:id|name|type|code|state|status|value|values|description|desc|remark|number|amount|total|refund|title|url|path|count|message|result|reason|account|key|text|price|time|date|address|detail|content|version|unit|level|summary)$|_(?:status|state)$/

/** The cases to which the words of an optional row restrict it: 只用于直连商户和停车服务. */
export function casesOf(description: string): readonly string[] {
  const cases = /只(?:用于|在|有)([^，。；<]+)/.exec(description)?.[1]
  return cases === undefined ? [] : cases.split(/[和、或与及]/).map(text => text.trim())
}
