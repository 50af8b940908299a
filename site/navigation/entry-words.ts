/** The words for an entry's state in lists of pages. */
export const stateWords = { gone: '已下线', replaced: '有新接口', restricted: '受限' } as const

/** The words for an entry's merchant mode. */
export const modeWords = { direct: '直连', partner: '服务商' } as const
