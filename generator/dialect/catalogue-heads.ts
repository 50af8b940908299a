/** The columns of a catalogue's tables, by the merchant mode that their links are for (rules L3, L7). */
export const modeHeads = { direct: '直连商户模式', partner: '合作伙伴模式' } as const

/** A column of a product page whose pages are for neither mode, or for whom the page does not say (rule L7). */
export const otherHead = '接口'
