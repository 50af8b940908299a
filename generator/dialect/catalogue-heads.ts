/** The columns of a catalogue's tables, by the merchant mode that their links are for (rules L3, L7). */
export const modeHeads = { direct: '直连商户模式', partner: '合作伙伴模式' } as const
