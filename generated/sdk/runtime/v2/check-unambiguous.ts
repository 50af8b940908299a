import { wordSet } from '../client/word-set.js'
import { invalidField } from '../errors/errors.js'
import { hiddenFields } from './hidden-fields.js'
import { isKnownField } from './known-fields.js'

type Texts = Readonly<Record<string, string>>

/** Fields of requests that come back in notices. */
const returnedFields: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  attach contract_code contract_display_account device_info out_trade_no request_serial sub_order_list
`)

/**
 * Refuses `&` in the values, and `&` and `=` in the names, of a link that a browser opens: users see its sign, and could
 * cut the signed text elsewhere and send it as another message.
 *
 * `path` is the place of the fields. Throws `RequestError` (`INVALID_FIELD`) with the field.
 */
export function refuseAmpersands(texts: Texts, path: string): void {
  const isCut = ([name, text]: readonly [string, string]): boolean => /[&=]/.test(name) || text.includes('&')
  const found = Object.entries(texts).find(each => each[0] !== 'sign' && isCut(each))
  if (found === undefined) return
  const field = `${path}/${found[0]}`
  const what = found[1].includes('&') ? 'holds &' : 'has & or = in its name'
  throw invalidField(
    field,
    `${what}, at which a v2 sign could be cut: the same sign would fit another message`,
    'Take it out; keep what belongs to an address in its path.',
  )
}

/**
 * Refuses `&name=` of a known field in a value that comes back in a notice, such as `attach`: `checkIsNotice` would refuse
 * that notice. `path` is the place of the fields. Throws `RequestError` (`INVALID_FIELD`) with the field.
 */
export function refuseHiddenFields(texts: Texts, path: string): void {
  const found = hiddenFields(texts).find(
    ({ within, name }) => returnedFields.has(within) && isKnownField(name),
  )
  if (found === undefined) return
  throw invalidField(
    `${path}/${found.within}`,
    `holds &${found.name}=, which a v2 sign cannot tell from a field of its own: the notice would be refused`,
    'Give it in another form, such as JSON or with commas, or under another name.',
  )
}
