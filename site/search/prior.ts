import type { SearchEntry } from './search-entry.js'

const stateFactors = { gone: 0.55, replaced: 0.6, restricted: 0.93 } as const
const protocolFactors = { '': 1, v3: 1, brand: 0.88, v2: 0.66 } as const

/**
 * How likely an entry is meant before a query says anything, up to about 1: current before replaced and withdrawn, v3
 * before v2, merchants' own operations before those of service providers, the first of a product before its rarities.
 */
export function priorOf({ protocol, state, mode, order, isMain, path, kind }: SearchEntry): number {
  const stateFactor = state === undefined ? 1 : stateFactors[state]
  const isPartner = mode === 'partner'
  // Variants for banks, institutions and other countries stand among the operations of a product.
  const isRare = /\/(?:global|oversea|acquiringbank|institution|instal|harmony)\//.test(path)
  return (
    protocolFactors[protocol] *
    stateFactor *
    (isPartner ? 0.93 : 1) *
    (isRare ? 0.9 : 1) *
    (isMain && kind === 'operation' ? 1.04 : 1) *
    (1 - 0.14 * order)
  )
}
