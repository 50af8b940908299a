/** What the code reads in pages, not what the site says. */

/** The words that begin a paragraph of links, and the signs between them. */
export const linkSigns = /参阅|另见|参考|\bSee\b|[\s、,，;；。.:：]/g

/** What pages call an official document if they have no better name for it. */
export const plainLinkName = /^(?:官方文档|Official documents?|Official documentation)$/i

/** The merchant mode at the end of a title: `申请退款（服务商）`. */
export const modeOfTitle = /\s*[(（](?:服务商|合作伙伴|直连商户?|partner|direct)[)）]$/i
