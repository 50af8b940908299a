/** What the code reads in pages, not what the site says. */

/** How a paragraph with links to other documents begins. */
export const linksBegin = /^\s*(?:参阅|另见|参考)/

/** The same words anywhere, with the signs between links. */
export const linkSigns = /参阅|另见|参考|[\s、,，;；。:：]/g

/** What pages call an official document if they have no better name for it. */
export const plainLinkName = /^(?:官方文档|Official documents?|Official documentation)$/i
