import type { StoredObject } from './stored-object.js'

/** Keeps objects, in memory or in a database. Everything is synchronous, so that a request sees no half of another. */
export interface Store {
  /** By the owner's number, or by an alias. */
  get(kind: string, owner: string, number: string): StoredObject | undefined
  /** Adds the object, or replaces the one with the same kind, owner and id. */
  put(object: StoredObject): void
  remove(object: StoredObject): void
  /** In the order in which they were added; of all owners unless one is given. */
  list(kind: string, owner?: string): readonly StoredObject[]
  clear(): void
}
