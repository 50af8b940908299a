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
  for (const object of store.list(noticeKind)) {
    const record = readRecord(object)
    records.set(record.id, record)
  }
  const forget = (record: NoticeRecord): void => {
    records.delete(record.id)
    store.remove(toObject(record))
  }
  const sweep = (): void => {
    if (records.size <= limit) return
    const settled = [...records.values()].filter(({ state }) => state !== 'pending' && state !== 'held')
    for (const record of settled.slice(0, Math.max(0, settled.length - limit))) forget(record)
  }
  return {
    get: id => records.get(id),
    put(record) {
      records.set(record.id, record)
      store.put(toObject(record))
      sweep()
      return record
    },
    list: () => [...records.values()],
    clear: () => records.clear(),
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
