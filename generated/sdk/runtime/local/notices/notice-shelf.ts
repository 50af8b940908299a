import { isDataObject } from '../../client/data-object.js'
import { declared } from '../../client/declared.js'
import type { Store } from '../state/store.js'
import type { StoredObject } from '../state/stored-object.js'
import type { NoticeRecord } from './notice-record.js'

/** Notices as objects of the store. */
const noticeKind = '#notice'

/** Keeps notices in the store: all that wait, and the newest of the others. */
export interface NoticeShelf {
  get(id: string): NoticeRecord | undefined
  /** Adds or replaces. */
  put(record: NoticeRecord): NoticeRecord
  /** In the order in which they were made. */
  list(): readonly NoticeRecord[]
  /** Forgets all of them here; the store is cleared by its owner. */
  clear(): void
}

/** A shelf with what the store holds already. `limit` counts notices for which no attempt is to come. */
export function createNoticeShelf(store: Store, limit: number): NoticeShelf {
  const records = new Map<string, NoticeRecord>()
  /** Numbers of notices that nothing is to come for, in the order in which that came about. */
  const settled = new Set<string>()
  const remember = (record: NoticeRecord): void => {
    records.set(record.id, record)
    if (record.state === 'pending' || record.state === 'held') settled.delete(record.id)
    else settled.add(record.id)
  }
  for (const object of store.list(noticeKind)) remember(readRecord(object))
  const sweep = (): void => {
    for (const id of settled) {
      if (settled.size <= limit) return
      const record = records.get(id)
      settled.delete(id)
      records.delete(id)
      if (record !== undefined) store.remove(toObject(record))
    }
  }
  return {
    get: id => records.get(id),
    put(record) {
      remember(record)
      store.put(toObject(record))
      sweep()
      return record
    },
    list: () => [...records.values()],
    clear() {
      records.clear()
      settled.clear()
    },
  }
}

function toObject(record: NoticeRecord): StoredObject {
  const { id, owner, state, createdAt, nextAt, attempts } = record
  const updatedAt = attempts.at(-1)?.at ?? nextAt ?? createdAt
  return { kind: noticeKind, owner, id, aliases: [], state, createdAt, updatedAt, data: { ...record } }
}

/** What this module wrote itself. Throws for anything else. */
function readRecord({ id, data }: StoredObject): NoticeRecord {
  if (data.id === id && Array.isArray(data.attempts) && isDataObject(data.resource))
    return declared<NoticeRecord>(data)
  throw new Error(`The notice ${id} of the state cannot be read.`)
}
