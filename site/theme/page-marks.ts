/** Around the content of a page in its HTML file: the build puts it there, and the theme takes it from there. */
export const contentStart = '<!--page-content-->'
export const contentEnd = '<!--/page-content-->'

/** What the server's build renders in the place of the content. */
export const contentPlace = contentStart + contentEnd

/** The content of a page by its HTML file; undefined if the file has none. Text of a page cannot contain the marks. */
export function contentOf(html: string): string | undefined {
  const start = html.indexOf(contentStart)
  const end = html.lastIndexOf(contentEnd)
  return start < 0 || end < start ? undefined : html.slice(start + contentStart.length, end)
}
