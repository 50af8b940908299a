import type { NoticeFields, WebhookDescriptor } from '../descriptors.js'
import { VerificationError } from '../errors/errors.js'
import { hiddenFields } from './hidden-fields.js'
import { isKnownField, isOfOthers } from './known-fields.js'

type Texts = Readonly<Record<string, string>>

/** Every notice has one of them: all that can be asked where nothing is known of its page. */
const beginnings = ['return_code', 'mch_id', 'event_type'] as const

/** Payments that are answered at once and never notified: their answers hold all that a notice of a payment does. */
const unnotifiedTrades: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['MICROPAY', 'FACEPAY'])

/**
 * Proves of fields whose sign is right that they are the notice of a descriptor, and not something else that was signed
 * with the APIv2 key and got into other hands, as it is or cut anew.
 *
 * A notice has what its page requires, with the values that make it this event. No value of it holds `&name=` of a field
 * that is known: then its sign fits other messages, too. It has no field that only other messages have, unless the
 * page lists it. Fields that nobody knows are passed over: the service adds some now and then.
 *
 * Throws `VerificationError` (`SIGNATURE_INVALID`) with the field.
 */
export function checkIsNotice(texts: Texts, descriptor: WebhookDescriptor): void {
  const { id, notice } = descriptor
  const listed = listedNames(notice)
  const cut = hiddenFields(texts).find(({ name }) => isKnownField(name) || listed(name))
  if (cut !== undefined) throw cutAnew(cut.within, id)
  const foreign = Object.keys(texts).find(name => isOfOthers(name) && !listed(name))
  if (foreign !== undefined) throw other(foreign, id)
  if (unnotifiedTrades.has(texts.trade_type)) throw other('trade_type', id)
  if (notice !== undefined) checkFields(texts, notice, id)
  if (!notice?.required.length && !beginnings.some(name => isThere(texts, name))) throw unlikeAny(id)
}

function checkFields(texts: Texts, { required, values }: NoticeFields, operation: string): void {
  const missing = required.find(name => !isThere(texts, name))
  if (missing !== undefined) throw unlikePage(`has no ${missing}`, missing, operation)
  for (const [name, wanted] of Object.entries(values ?? {})) {
    if (isThere(texts, name) && !wanted.some(value => value === texts[name]))
      throw unlikePage(`has another ${name}`, name, operation)
  }
}

/** Empty text counts as nothing: no sign covers it, so anybody can add it. */
function isThere(texts: Texts, name: string): boolean {
  return Object.hasOwn(texts, name) && texts[name] !== ''
}

/** Whether the page lists a name, in full or by its number (`coupon_id_$n`). */
function listedNames(notice: NoticeFields | undefined): (name: string) => boolean {
  const names = new Set([...(notice?.required ?? []), ...(notice?.optional ?? [])].map(unnumbered))
  return name => names.has(unnumbered(name))
}

function unnumbered(name: string): string {
  return name.replace(/\$[a-z]|\d+/g, '#')
}

const othersAdvice =
  'Do not act on it: somebody took a sign that was made for something else, and sends it as a notice.'

function other(field: string, operation: string): VerificationError {
  const text = `The message is not a notice but something else that was signed with the APIv2 key: it has ${field}.`
  return new VerificationError('SIGNATURE_INVALID', text, othersAdvice, { operation, field: `/${field}` })
}

function unlikeAny(operation: string): VerificationError {
  const text = `The message is not a notice but something else that was signed with the APIv2 key: it has none of ${beginnings.join(', ')}.`
  return new VerificationError('SIGNATURE_INVALID', text, othersAdvice, { operation })
}

function cutAnew(field: string, operation: string): VerificationError {
  const message = `/${field} holds another field in its written form (&name=), so the sign fits other messages, too: this is not a notice.`
  const advice =
    'Do not act on it; query what became of it. If the value is your own, such as attach, send it without &name= of a field.'
  return new VerificationError('SIGNATURE_INVALID', message, advice, { operation, field: `/${field}` })
}

function unlikePage(what: string, field: string, operation: string): VerificationError {
  return new VerificationError(
    'SIGNATURE_INVALID',
    `The message is not a notice of ${operation}: it ${what}. It may be another message that was signed with the APIv2 key.`,
    'Do not act on it; query what became of it. If WeChat Pay does send such notices, correct the page.',
    { operation, field: `/${field}` },
  )
}
