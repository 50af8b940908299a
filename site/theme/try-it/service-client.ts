import type { TryResult } from '../../../templates/runtime/local/try/try-result.js'

/** Whether the service answers. */
export type Connection =
  | { readonly kind: 'checking' }
  | { readonly kind: 'running'; readonly version: string }
  | { readonly kind: 'absent' }

/** What the local service says of a call; `unreachable` also where it does not know this site. */
export type Tried =
  | { readonly kind: 'result'; readonly result: TryResult }
  | { readonly kind: 'refused'; readonly message: string; readonly advice: string }
  | { readonly kind: 'unreachable' }
  /** Something else answers at the address. */
  | { readonly kind: 'foreign' }

/** Milliseconds: the service gives a call up after 20 seconds. */
const [longestCall, longestCheck] = [25_000, 4_000]

/** The version of the service at an address; undefined if none answers. */
export async function serviceVersion(address: string): Promise<string | undefined> {
  const answer = await send(`${address}/_local/about`, { method: 'GET' }, longestCheck)
  const version = answer.kind === 'answer' ? memberOf(answer.value, 'version') : undefined
  return typeof version === 'string' ? version : undefined
}

/** Tries a call. */
export async function tryOperation(address: string, operation: string, request: object): Promise<Tried> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ operation, request })
  const answer = await send(`${address}/_local/try`, { method: 'POST', headers, body }, longestCall)
  if (answer.kind !== 'answer') return answer
  const { value } = answer
  if (isTryResult(value)) return { kind: 'result', result: value }
  const [message, advice] = [memberOf(value, 'message'), memberOf(value, 'advice')]
  if (typeof message !== 'string' || typeof advice !== 'string') return { kind: 'foreign' }
  return { kind: 'refused', message, advice }
}

type Answer =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'foreign' }

/** Nothing of this site goes along: no cookies, no address of the page. */
async function send(url: string, init: RequestInit, longest: number): Promise<Answer> {
  const signal = AbortSignal.timeout(longest)
  const own = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
  } as const
  try {
    const response = await fetch(url, { ...init, ...own, signal })
    const text = await response.text()
    return parsed(text)
  } catch {
    // The browser does not tell a page why: nobody listens, or the service does not know the site.
    return { kind: 'unreachable' }
  }
}

function parsed(text: string): Answer {
  try {
    const value: unknown = JSON.parse(text)
    return { kind: 'answer', value }
  } catch {
    return { kind: 'foreign' }
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** Any program may listen at the address: what is shown must have its shape. */
function isTryResult(value: unknown): value is TryResult {
  const [request, answer, problem] = ['request', 'answer', 'problem'].map(name => memberOf(value, name))
  const texts = (part: unknown, ...names: readonly string[]): boolean =>
    part === undefined || names.every(name => typeof memberOf(part, name) === 'string')
  const headers = (part: unknown): boolean => part === undefined || isTexts(memberOf(part, 'headers'))
  return (
    typeof memberOf(value, 'milliseconds') === 'number' &&
    isChecks(memberOf(value, 'checks')) &&
    Array.isArray(memberOf(value, 'warnings')) &&
    texts(request, 'method', 'url', 'body') &&
    headers(request) &&
    texts(answer, 'body') &&
    headers(answer) &&
    texts(problem, 'name', 'code', 'message', 'advice', 'outcome')
  )
}

function isChecks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      each => typeof memberOf(each, 'passed') === 'boolean' && typeof memberOf(each, 'reason') === 'string',
    )
  )
}

function isTexts(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(each => typeof each === 'string')
  )
}
