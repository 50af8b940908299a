import type { Store } from './store.js'
import type { StoredObject } from './stored-object.js'

/** Objects of one kind that are kept; of more, the oldest are forgotten. Kinds of the service itself (`#…`) have no limit. */
export const objectsOfKind = 50_000

/** A store in memory. `onForget` hears of objects that made room for others. */
export function createMemoryStore(
  limit = objectsOfKind,
  onForget: (object: StoredObject) => void = () => undefined,
): Store {
  const kinds = new Map<string, Shelf>()
  const shelfOf = (kind: string): Shelf => {
    const known = kinds.get(kind)
    if (known !== undefined) return known
    const made: Shelf = { objects: new Map(), aliases: new Map() }
    kinds.set(kind, made)
    return made
  }
  const store: Store = {
    get(kind, owner, number) {
      const { objects, aliases } = shelfOf(kind)
      const key = keyOf(owner, number)
      return objects.get(key) ?? objects.get(aliases.get(key) ?? '')
    },
    put(object) {
      const { objects, aliases } = shelfOf(object.kind)
      const key = keyOf(object.owner, object.id)
      for (const alias of objects.get(key)?.aliases ?? []) aliases.delete(keyOf(object.owner, alias))
      objects.set(key, object)
      for (const alias of object.aliases) aliases.set(keyOf(object.owner, alias), key)
      if (objects.size <= limit || object.kind.startsWith('#')) return
      const [oldest] = objects.values()
      if (oldest === undefined) return
      store.remove(oldest)
      onForget(oldest)
    },
    remove({ kind, owner, id }) {
      const { objects, aliases } = shelfOf(kind)
      const key = keyOf(owner, id)
      for (const alias of objects.get(key)?.aliases ?? []) aliases.delete(keyOf(owner, alias))
      objects.delete(key)
    },
    list(kind, owner) {
      const all = [...shelfOf(kind).objects.values()]
      return owner === undefined ? all : all.filter(object => object.owner === owner)
    },
    clear: () => kinds.clear(),
  }
  return store
}

interface Shelf {
  readonly objects: Map<string, StoredObject>
  /** Key of the object by the key of another number. */
  readonly aliases: Map<string, string>
}

function keyOf(owner: string, number: string): string {
  return `${owner}\n${number}`
}
