/** What the code reads in pages, not what the site says. */

/** The words that begin a paragraph of links, and the signs between them. */
export const linkSigns = /参阅|另见|参考|\bSee\b|[\s、,，;；。.:：]/g

/** What pages call an official document if they have no better name for it. */
export const plainLinkName = /^(?:官方文档|Official documents?|Official documentation)$/i
