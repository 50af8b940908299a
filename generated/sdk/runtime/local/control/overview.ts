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

/** Everything that the page lists, newest first, and how much there is. */
export interface Overview {
  readonly objects: readonly ObjectSummary[]
  readonly requests: readonly RequestSummary[]
  readonly notices: readonly NoticeSummary[]
  readonly counts: { readonly objects: number; readonly requests: number; readonly notices: number }
}

/** An object with what led to it and what it led to. */
export interface ObjectDetail {
  readonly object: LocalObject
  readonly requests: readonly RequestSummary[]
  readonly notices: readonly NoticeSummary[]
}

/** Rows that the page shows of each list. */
const shownRows = 500

/** What the page lists. */
export function overviewOf(local: ControlTarget): Overview {
  const [objects, requests, notices] = [local.objects(), local.requests(), local.notices()]
  return {
    objects: newest(objects).map(({ data: _, ...summary }) => summary),
    requests: newest(requests).map(requestSummary),
    notices: newest(notices).map(noticeSummary),
    counts: { objects: objects.length, requests: requests.length, notices: notices.length },
  }
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
