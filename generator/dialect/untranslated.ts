/**
 * How a text is marked that stayed Chinese. Documents carry two characters that Unicode keeps for the inside of
 * programs until everything else in the document is inert; then they become tags.
 */
const open = '\uFDD0'
const close = '\uFDD1'

/** What a document holds around a text that stayed Chinese. The site shows it with a class of its own. */
export const untranslatedTag = { open: '<span lang="zh-CN">', close: '</span>' } as const

/** The mark in comments and in `openapi.json`. */
const prefix = '(zh) '

/** A text of the model that stayed Chinese. */
export function markedInText(text: string): string {
  return `${prefix}${text}`
}

/** A text of a document that stayed Chinese. A mark never parts what belongs together, so some texts get none. */
export function markedInDocument(text: string): string {
  const [, before = '', own = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return own === '' || !isClosed(own) ? text : `${before}${open}${own}${close}${after}`
}

/** The text of a document with its marks as tags. Signs that a page has itself become tags only where tags may stand. */
export function marksAsTags(text: string): string {
  if (!text.includes(open)) return text
  return text.replace(/\uFDD0([^\uFDD0\uFDD1\n]*)\uFDD1/g, (whole, own: string) =>
    isClosed(own) ? untranslatedTag.open + own + untranslatedTag.close : whole,
  )
}

/** Whether the formatting of a text ends inside of it. */
export function isClosed(text: string): boolean {
  const rest = text
    .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, '')
    .replace(/<br ?\/?>|<Badge(?: [a-z]+="[^"<>{}]*")* ?\/>/g, '')
    .replace(/!?\[[^\][]*\]\([^()]*\)/g, '')
    .replace(/(\*{1,2}|~~)(?=\S)[^*~]*?\S\1|\*\*\S\*\*/g, '')
  return !/[`*~[\]<>\n]/.test(rest) && !/(?:^|\W)_|_(?:\W|$)/.test(rest)
}
