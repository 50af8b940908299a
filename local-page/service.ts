import type { Machine } from '../templates/runtime/local/behaviour/machine.js'
import type { ObjectDetail, Overview } from '../templates/runtime/local/control/overview.js'
import type { FaultRule } from '../templates/runtime/local/faults/fault-rules.js'
import type { NoticeRecord } from '../templates/runtime/local/notices/notice-record.js'
import type { LocalOpening } from '../templates/runtime/local/service/local-service.js'
import type { RequestRecord } from '../templates/runtime/local/service/request-record.js'

/** What the calls of the control API answer. The service is of the same build as the page, so nothing is checked here. */
export interface Values {
  readonly '/overview': Overview
  readonly '/object': ObjectDetail
  readonly '/requests': RequestRecord
  readonly '/notices': NoticeRecord
  readonly '/machines': { readonly machines: readonly Machine[]; readonly openings: readonly LocalOpening[] }
  readonly '/faults': readonly FaultRule[]
  readonly '/config': ConfigValue
}

/** What the page needs of the configuration. */
export interface ConfigValue {
  readonly mchid: string
  readonly merchants: readonly string[]
}

/** What the control API answered. */
export type Answer<Value> =
  | { readonly kind: 'value'; readonly value: Value; readonly etag: string | undefined; readonly now: number }
  | { readonly kind: 'same'; readonly now: number }
  | { readonly kind: 'problem'; readonly text: string }

/** Reads from the control API; `same` where the answer is still the one with that `etag`. Rejects without an answer. */
export async function read<Path extends keyof Values>(
  path: Path,
  query: Readonly<Record<string, string>> = {},
  etag?: string,
): Promise<Answer<Values[Path]>> {
  const headers = etag === undefined ? undefined : { 'if-none-match': etag }
  const response = await fetch(addressOf(path, query), { cache: 'no-store', ...(headers && { headers }) })
  return answerOf(response, () => response.json())
}

/** Reads a text. Rejects without an answer. */
export async function readText(
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<Answer<string>> {
  const response = await fetch(addressOf(path, query), { cache: 'no-store' })
  return answerOf(response, () => response.text())
}

/** Calls the control API. Rejects without an answer. */
export async function act(path: string, members: object): Promise<Answer<unknown>> {
  const response = await fetch(`/_local${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(members),
  })
  return answerOf(response, () => response.json())
}

function addressOf(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString()
  return `/_local${path}${search === '' ? '' : `?${search}`}`
}

async function answerOf<Value>(response: Response, readValue: () => Promise<Value>): Promise<Answer<Value>> {
  const now = Number(response.headers.get('local-now') ?? 0)
  if (response.status === 304) return { kind: 'same', now }
  if (!response.ok) return { kind: 'problem', text: problemText(await response.text()) }
  return { kind: 'value', value: await readValue(), etag: response.headers.get('etag') ?? undefined, now }
}

function problemText(body: string): string {
  try {
    const { message, advice } = JSON.parse(body)
    return `${message} ${advice}`
  } catch {
    // Not from the control API: something stands between.
    return body
  }
}
