/** What lists of pages call the state of an entry. */
export const stateWords = { gone: '已下线', replaced: '有新接口', restricted: '受限' } as const

/** What they call the merchant mode that an entry is for. */
export const modeWords = { direct: '直连', partner: '服务商' } as const
