/**
 * Text of a page for a site that compiles its Markdown to a program (VitePress: Markdown, attribute lists, Vue). What the
 * dialect gives a meaning keeps it; markup, expressions and attributes beyond that are shown instead of run. Text
 * without them, and whatever stands in backticks, comes out as it went in. `lines` are one block.
 */
export function siteText(lines: readonly string[]): readonly string[] {
  // Where a line leaves backticks open, other lines decide what is code; then nothing is taken for code.
  const isSure = lines.every(hasClosedCode)
  return lines.map(line => (isSure ? outsideCode(line) : plainText(line)))
}

/** One line, such as a cell. */
export function siteLine(text: string): string {
  return siteText([text])[0] ?? ''
}

const codeSpan = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g

function hasClosedCode(line: string): boolean {
  return !line.includes('`') || !(line.includes('\\`') || line.replace(codeSpan, '').includes('`'))
}

function outsideCode(line: string): string {
  if (!line.includes('`')) return plainText(line)
  let out = ''
  let from = 0
  for (const { 0: code, index } of line.matchAll(codeSpan)) {
    out += plainText(line.slice(from, index)) + code
    from = index + code.length
  }
  return out + plainText(line.slice(from))
}

/**
 * A tag other than a line break and a badge is shown: `&lt;`. Braces have no such spelling, since the site reads them
 * when the entity is already one: an expression gets a blank between its braces, an attribute list wide braces.
 */
function plainText(text: string): string {
  if (!/[<{]/.test(text)) return text
  return text
    .replace(/<(?!(?:br ?\/?|Badge(?: [a-z]+="[^"<>{}]*")* ?\/)>)/g, '&lt;')
    .replace(/\{(?=\{)(?!\{\s*\$frontmatter\.\w+\s*\}\})/g, '{ ')
    .replace(/\{[^{}]*\}/g, group => (isHarmless(group) ? group : `｛${group.slice(1, -1)}｝`))
}

const harmlessItem =
  /^(?:[.#][\w\u4e00-\u9fff-]+|(?:data-[a-z-]+|colspan|rowspan|align)(?:=(?:[^\s"'={}<>]+|"[^"{}<>]*"))?)$/

/** A group in braces that is no attribute list, such as a placeholder, or one of attributes that only mark. */
function isHarmless(group: string): boolean {
  return !/[=@:]|[{\s]v-/.test(group) || itemsOf(group.replace(/^\{|\}$/g, '')).every(isMark)
}

function itemsOf(text: string): readonly string[] {
  return text.match(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g) ?? []
}

function isMark(item: string): boolean {
  return harmlessItem.test(item)
}

/** An attribute list without its braces, with the attributes alone that only mark. */
export function siteAttributes(text: string): string {
  return itemsOf(text).filter(isMark).join(' ')
}

/** The site puts another file in the place of such a comment, wherever it stands. */
export function siteIncludes(text: string): string {
  return text.replace(/<!--(\s*)@(?=include)/g, '<!--$1@ ')
}

/** Front matter without a `head` that adds more than `meta` to the page. */
export function siteFrontMatter(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex(line => /^\s*(["']?)head\1\s*:/.test(line))
  if (start < 0) return lines
  const next = lines.findIndex((line, at) => at > start && /^[^\s-]/.test(line))
  const end = next < 0 ? lines.length : next
  const [first = '', ...rest] = lines.slice(start, end)
  const isMeta = /^head:\s*$/.test(first) && rest.every(line => metaLine.test(line))
  return isMeta ? lines : [...lines.slice(0, start), ...lines.slice(end)]
}

/** Entries of meta elements, as a list of lists; anything else may be a script. */
const metaLine = /^\s*(?:- - meta|-? *(?:name|content|http-equiv|property): [^\s&*!|>'"%@`{[][^&*!|`{[]*)$/
