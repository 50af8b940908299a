import type { Store } from '../state/store.js'

const kind = '#clock'

/** How far the clock of an earlier process was ahead, in milliseconds. */
export function readOffset(store: Store): number {
  const offset = store.get(kind, '', 'ahead')?.data.milliseconds
  return typeof offset === 'number' ? offset : 0
}

/** Keeps how far the clock is ahead. */
export function keepOffset(store: Store, milliseconds: number): void {
  const times = { createdAt: 0, updatedAt: 0 }
  store.put({ kind, owner: '', id: 'ahead', aliases: [], state: '', data: { milliseconds }, ...times })
}
