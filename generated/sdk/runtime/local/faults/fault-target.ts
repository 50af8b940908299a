import { nearestName } from '../../chain/nearest-name.js'
import { configProblem } from '../../client/config-problem.js'
import type { Protocol } from '../../descriptors.js'
import type { LocalFault } from './local-fault.js'

/** A call or a notice that a fault can happen to. */
export type FaultSubject =
  | {
      readonly kind: 'call'
      readonly method: string
      /** Without a query: as on the wire, or with the placeholders of its page. */
      readonly path: string
      /** Absent where no operation has the path. */
      readonly protocol?: Protocol
    }
  | { readonly kind: 'notice'; readonly webhook: string; readonly protocol: Protocol }

/** What targets are compared with, so that a slip is found: the operations and webhooks of the tables. */
export interface KnownSubjects {
  readonly operations: readonly {
    readonly method: string
    readonly path: string
    readonly protocol: Protocol
  }[]
  readonly webhooks: readonly { readonly id: string; readonly protocol: Protocol }[]
}

/** Whether a rule is for a call or a notice. */
export type FaultTarget = (subject: FaultSubject) => boolean

/**
 * Reads what a rule is for: `POST /v3/refund/domestic/refunds`, `GET /v3/refund/domestic/refunds/{out_refund_no}`, `*` for
 * every call, `notice v3/TRANSACTION.SUCCESS`, `notice *`.
 *
 * Throws `ConfigurationError` (`INVALID_SETTING`) for what the tables do not have, and for a fault that does not fit there.
 */
export function readTarget(target: string, fault: LocalFault, known: KnownSubjects): FaultTarget {
  const [first = '', second, ...rest] = target.trim().split(/\s+/)
  if (rest.length > 0 || (second === undefined && first !== '*')) throw unknownTarget(target, [])
  if (first === 'notice') return noticeTarget(second ?? '', fault, known)
  return callTarget(second === undefined ? '*' : first, second ?? '*', fault, known)
}

/** Whether a fault makes sense there: some are for calls or for notices alone, and v2 signs otherwise. */
export function fitsSubject(
  fault: LocalFault,
  { kind, protocol }: Pick<FaultSubject, 'kind' | 'protocol'>,
): boolean {
  if (fault.kind === 'signature' && protocol === 'v2') return fault.how === 'wrong' || fault.how === 'missing'
  // Brands have public keys alone, and v2 has neither.
  if (fault.kind === 'rotate' && (protocol === 'v2' || protocol === 'brand')) return false
  const other = kind === 'call' ? noticesAlone : callsAlone
  return !other.has(fault.kind)
}

const callsAlone: ReadonlySet<LocalFault['kind']> = new Set(['status', 'timeout', 'rotate'])
const noticesAlone: ReadonlySet<LocalFault['kind']> = new Set(['duplicate', 'lost'])

function callTarget(
  method: string,
  path: string,
  fault: LocalFault,
  { operations }: KnownSubjects,
): FaultTarget {
  const matches = matcher(method, path)
  // A path may name one object, too: that of this refund alone.
  const meant = operations.filter(
    each =>
      matches(each.method, each.path) ||
      (matches(each.method, path) && matcher(each.method, each.path)(each.method, path)),
  )
  if (meant.length === 0) {
    const names = operations.map(each => `${each.method.toUpperCase()} ${each.path}`)
    throw unknownTarget(`${method} ${path}`, names)
  }
  if (!meant.some(({ protocol }) => fitsSubject(fault, { kind: 'call', protocol })))
    throw misfit(fault, meant[0]?.protocol)
  return subject =>
    subject.kind === 'call' && matches(subject.method, subject.path) && fitsSubject(fault, subject)
}

function noticeTarget(webhook: string, fault: LocalFault, { webhooks }: KnownSubjects): FaultTarget {
  const meant = webhooks.filter(({ id }) => webhook === '*' || id === webhook)
  if (meant.length === 0)
    throw unknownTarget(
      `notice ${webhook}`,
      webhooks.map(({ id }) => `notice ${id}`),
    )
  if (!meant.some(({ protocol }) => fitsSubject(fault, { kind: 'notice', protocol })))
    throw misfit(fault, meant[0]?.protocol)
  return subject =>
    subject.kind === 'notice' &&
    (webhook === '*' || subject.webhook === webhook) &&
    fitsSubject(fault, subject)
}

function matcher(method: string, path: string): (method: string, path: string) => boolean {
  const words = path.replace(/\?.*$/, '').split(/\{[^{}]*\}/)
  const literal = words.map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const pattern = path === '*' ? /^/ : new RegExp(`^${literal.join('[^/]+')}$`)
  return (given, where) =>
    (method === '*' || method.toUpperCase() === given.toUpperCase()) && pattern.test(where)
}

function unknownTarget(target: string, names: readonly string[]): Error {
  const near = nearestName(target, names)
  return configProblem(
    'INVALID_SETTING',
    `${JSON.stringify(target.slice(0, 120))} is neither a call nor a notice of the tables.`,
    `${near === undefined ? '' : `Did you mean '${near}'? `}Give 'POST /v3/pay/transactions/jsapi' with the path as its page writes it, '*' for every call, or 'notice v3/TRANSACTION.SUCCESS'.`,
    'target',
  )
}

function misfit(fault: LocalFault, protocol: Protocol | undefined): Error {
  const how = fault.kind === 'signature' ? `${fault.kind} ${fault.how}` : fault.kind
  return configProblem(
    'INVALID_SETTING',
    `The fault ${how} cannot happen there${protocol === undefined ? '' : ` (${protocol})`}.`,
    `Give it for ${placeOf(fault)}, or give another fault.`,
    'fault',
  )
}

function placeOf({ kind }: LocalFault): string {
  if (kind === 'rotate') return 'calls of v3'
  if (kind === 'signature') return 'v3 and the brand API'
  return noticesAlone.has(kind) ? 'notices' : 'calls'
}
