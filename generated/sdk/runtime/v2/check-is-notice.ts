import type { NoticeFields, WebhookDescriptor } from '../descriptors.js'
import { VerificationError } from '../errors/errors.js'
import type { ErrorFacts } from '../errors/wechatpay-error.js'
import { hiddenFields } from './hidden-fields.js'
import { isKnownField, isOfOthers } from './known-fields.js'

type Texts = Readonly<Record<string, string>>

/** Every notice has one of these: the only check without a page's fields. */
const beginnings = ['return_code', 'mch_id', 'event_type'] as const

/** Payments without a notice: their answers have all fields of a payment notice. */
const unnotifiedTrades: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['MICROPAY', 'FACEPAY'])

/**
 * Proves that correctly signed fields are the notice of a descriptor, and not another message that was signed with the
 * APIv2 key, as it is or cut differently.
 *
 * A notice has the fields that its page requires, with the values of this event. No value holds `&name=` of a known field:
 * then the sign would fit other messages, too. It has no field that only other messages have, unless the page lists it.
 * Unknown fields are ignored: the service adds some now and then.
 *
 * Throws `VerificationError` (`SIGNATURE_INVALID`) with the field.
 */
export function checkIsNotice(texts: Texts, descriptor: WebhookDescriptor): void {
  const { id, notice } = descriptor
  const listed = listedNames(notice)
  const cut = hiddenFields(texts).find(({ name }) => isKnownField(name) || listed(name))
  if (cut !== undefined) {
    const message = `/${cut.within} holds another field in its written form (&name=), so the sign fits other messages, too: this is not a notice.`
    const advice =
      'Do not act on it; query what became of it. If the value is your own, such as attach, send it without &name= of a field.'
    const place = { operation: id, field: `/${cut.within}` }
    throw new VerificationError('SIGNATURE_INVALID', message, advice, place)
  }
  const foreign = Object.keys(texts).find(name => isOfOthers(name) && !listed(name))
  if (foreign !== undefined) throw other(foreign, id)
  if (unnotifiedTrades.has(texts.trade_type)) throw other('trade_type', id)
  if (notice !== undefined) checkFields(texts, notice, id)
  if (!notice?.required.length && !beginnings.some(name => isThere(texts, name)))
    throw stolenSign(`it has none of ${beginnings.join(', ')}`, { operation: id })
}

function checkFields(texts: Texts, { required, values }: NoticeFields, operation: string): void {
  const missing = required.find(name => !isThere(texts, name))
  if (missing !== undefined) throw unlikePage(`has no ${missing}`, missing, operation)
  for (const [name, wanted] of Object.entries(values ?? {})) {
    if (isThere(texts, name) && !wanted.some(value => value === texts[name]))
      throw unlikePage(`has another ${name}`, name, operation)
  }
}

/** Empty text does not count: no sign covers it, so anybody can add it. */
function isThere(texts: Texts, name: string): boolean {
  return Object.hasOwn(texts, name) && texts[name] !== ''
}

/** Whether the page lists a name, in full or numbered (`coupon_id_$n`). */
function listedNames(notice: NoticeFields | undefined): (name: string) => boolean {
  const names = new Set([...(notice?.required ?? []), ...(notice?.optional ?? [])].map(unnumbered))
  return name => names.has(unnumbered(name))
}

function unnumbered(name: string): string {
  return name.replace(/\$[a-z]|\d+/g, '#')
}

function other(field: string, operation: string): VerificationError {
  return stolenSign(`it has ${field}`, { operation, field: `/${field}` })
}

function stolenSign(what: string, place: Pick<ErrorFacts, 'operation' | 'field'>): VerificationError {
  return new VerificationError(
    'SIGNATURE_INVALID',
    `The message is not a notice but something else that was signed with the APIv2 key: ${what}.`,
    'Do not act on it: somebody took a sign that was made for something else, and sends it as a notice.',
    place,
  )
}

function unlikePage(what: string, field: string, operation: string): VerificationError {
  return new VerificationError(
    'SIGNATURE_INVALID',
    `The message is not a notice of ${operation}: it ${what}. It may be another message that was signed with the APIv2 key.`,
    'Do not act on it; query what became of it. If WeChat Pay does send such notices, report it, or correct the page that the SDK was made from.',
    { operation, field: `/${field}` },
  )
}
