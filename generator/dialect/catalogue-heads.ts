/** The columns of a catalogue's tables, by the merchant mode that their links are for (rules L3, L7). */
export const modeHeads = { direct: '直连商户模式', partner: '合作伙伴模式' } as const

/** A column of a product page whose pages are for neither mode, or for whom the page does not say (rule L7). */
export const otherHead = '接口'

/** The same in an English catalogue. */
export const englishModeHeads = { direct: 'Direct merchant', partner: 'Partner' } as const
export const englishOtherHead = 'Operation'

/** A column's head, and the mode of its pages. */
export type ModeHead =
  | { readonly kind: 'mode'; readonly mode: 'direct' | 'partner' }
  | { readonly kind: 'other' }

const known = new Map<string, ModeHead>([
  ...[modeHeads, englishModeHeads].flatMap(heads =>
    (['direct', 'partner'] as const).map(mode => [heads[mode], { kind: 'mode', mode }] as const),
  ),
  ...[otherHead, englishOtherHead].map(head => [head, { kind: 'other' }] as const),
])

/** What a head means in either language; undefined for any other text. */
export function readModeHead(head: string): ModeHead | undefined {
  return known.get(head.trim())
}

/** A head in English; undefined for another text. */
export function englishModeHead(head: string): string | undefined {
  const meant = readModeHead(head)
  if (meant === undefined) return undefined
  return meant.kind === 'mode' ? englishModeHeads[meant.mode] : englishOtherHead
}
