import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import type { BusifavorStock } from './stock.js'

/** The codes that were uploaded for a stock, in their order. */
export function codesOfStock(stock: BusifavorStock, world: World): readonly StoredObject[] {
  return world.store
    .list('busifavor-code', stock.object.owner)
    .filter(({ data }) => data.stock_id === stock.stockId)
}

/** The number of an uploaded code in the store. */
export function codeId(stockId: string, code: string): string {
  return `${stockId}/${code}`
}
