import { createHash } from 'node:crypto'
import type { NoticeRecord } from '../notices/notice-record.js'
import type { LocalObject } from '../service/local-service.js'
import type { RequestRecord } from '../service/request-record.js'
import type { ControlTarget } from './control-target.js'

/** A request without its bodies, checks and warnings. */
export interface RequestSummary
  extends Pick<RequestRecord, 'number' | 'at' | 'method' | 'url' | 'title' | 'caller' | 'status' | 'code'> {
  /** What failed, or was asked to. */
  readonly failed?: string
  readonly warnings: number
}

/** A notice without its content; of its attempts, their number and the last status or problem. */
export interface NoticeSummary
  extends Pick<
    NoticeRecord,
    'id' | 'webhook' | 'eventType' | 'owner' | 'to' | 'about' | 'state' | 'createdAt' | 'nextAt'
  > {
  readonly attempts: number
  readonly last?: string
}

/** An object without its data. */
export type ObjectSummary = Omit<LocalObject, 'data'>

/** What the page lists, newest first, and how much there is. */
export interface Overview {
  readonly objects: readonly ObjectSummary[]
  readonly requests: readonly RequestSummary[]
  readonly notices: readonly NoticeSummary[]
  /** How many fit what was looked for; the lists hold the newest of them. */
  readonly found: OverviewCounts
  readonly counts: OverviewCounts
  /** How many objects there are of each kind. */
  readonly kinds: Readonly<Record<string, number>>
}

export interface OverviewCounts {
  readonly objects: number
  readonly requests: number
  readonly notices: number
}

/** What is looked for. */
export interface OverviewSearch {
  readonly kind?: string
  /** A text that must be in an entry, capital letters or small ones: a number, a state, a part of a body. */
  readonly find?: string
}

/** An object with what led to it and what it led to. */
export interface ObjectDetail {
  readonly object: LocalObject
  readonly requests: readonly RequestSummary[]
  readonly notices: readonly NoticeSummary[]
}

/** Rows that the page shows of each list. */
const shownRows = 200

/** What the page lists. */
export function overviewOf(local: ControlTarget, { kind, find = '' }: OverviewSearch = {}): Overview {
  const wanted = find.trim().toLowerCase()
  const has = (...texts: readonly unknown[]): boolean =>
    wanted === '' || texts.some(text => String(text).toLowerCase().includes(wanted))
  const [all, requests, notices] = [local.objects(), local.requests(), local.notices()]
  const found = {
    objects: all
      .filter(object => kind === undefined || object.kind === kind)
      .filter(({ id, aliases, kind: own, state, summary }) =>
        has(id, own, state, ...aliases, ...Object.values(summary)),
      ),
    requests: requests.filter(({ method, url, title, status, code, caller, body, answer }) =>
      has(`${method} ${url}`, title, status, code, caller, body, answer),
    ),
    notices: notices.filter(({ eventType, webhook, to, state, about, resource }) =>
      has(eventType, webhook, to, state, about?.id, JSON.stringify(resource)),
    ),
  }
  return {
    objects: newest(found.objects).map(({ data: _, ...summary }) => summary),
    requests: newest(found.requests).map(requestSummary),
    notices: newest(found.notices).map(noticeSummary),
    found: countsOf(found),
    counts: countsOf({ objects: all, requests, notices }),
    kinds: kindsOf(all),
  }
}

type Lists = Readonly<Record<keyof OverviewCounts, readonly unknown[]>>

function countsOf({ objects, requests, notices }: Lists): OverviewCounts {
  return { objects: objects.length, requests: requests.length, notices: notices.length }
}

function kindsOf(objects: readonly LocalObject[]): Readonly<Record<string, number>> {
  const kinds: Record<string, number> = {}
  for (const { kind } of objects) kinds[kind] = (kinds[kind] ?? 0) + 1
  return kinds
}

/** The object with its requests and notices; undefined if there is none. */
export function objectDetail(local: ControlTarget, kind: string, number: string): ObjectDetail | undefined {
  const object = local.objects(kind).findLast(({ id, aliases }) => id === number || aliases.includes(number))
  if (object === undefined) return undefined
  const numbers = [object.id, ...object.aliases].filter(each => each.length >= leastLength)
  const requests = local
    .requests()
    .filter(({ url, body, answer }) =>
      numbers.some(each => [url, body, answer].some(text => text.includes(each))),
    )
  const notices = local
    .notices()
    .filter(({ about }) => about !== undefined && about.kind === object.kind && about.id === object.id)
  return {
    object,
    requests: newest(requests).map(requestSummary),
    notices: newest(notices).map(noticeSummary),
  }
}

/** A shorter number would be found in texts that have nothing to do with it. */
const leastLength = 4

/** A short digest of what a page shows, so that it is sent again only when it has changed. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

function newest<Entry>(entries: readonly Entry[]): readonly Entry[] {
  return entries.slice(-shownRows).reverse()
}

function requestSummary(record: RequestRecord): RequestSummary {
  const { number, at, method, url, title, caller, status, code, warnings, fault, checks } = record
  const failed = fault ?? checks.find(({ passed }) => !passed)?.reason
  return {
    ...{ number, at, method, url, status, warnings: warnings.length },
    ...(title === undefined ? {} : { title }),
    ...(caller === undefined ? {} : { caller }),
    ...(code === undefined ? {} : { code }),
    ...(failed === undefined ? {} : { failed }),
  }
}

function noticeSummary({ resource: _, summary: __, attempts, ...record }: NoticeRecord): NoticeSummary {
  const last = attempts.at(-1)
  const words = last?.problem?.code ?? (last?.status === undefined ? undefined : String(last.status))
  return { ...record, attempts: attempts.length, ...(words === undefined ? {} : { last: words }) }
}
