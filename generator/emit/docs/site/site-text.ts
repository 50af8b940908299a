import { spellBrace } from '../../../diagnostics/brace-entities.js'

/** Which lists at the end of a text have a meaning there: none, names of list items, any that only mark, lines of a fence. */
export type KeptLists = 'none' | 'names' | 'marks' | 'lines'

/**
 * Text of a page for a site that compiles its Markdown to a program (VitePress: Markdown, attribute lists, Vue). What the
 * dialect gives a meaning keeps it; markup, expressions and attributes beyond that are shown instead of run. Text
 * without them, and whatever stands in backticks, comes out as it went in. `lines` are one block.
 */
export function siteText(lines: readonly string[], kept: KeptLists = 'names'): readonly string[] {
  if (!lines.some(mayRun)) return lines
  // Where a line leaves backticks open, other lines decide what is code; then nothing is taken for code.
  const isSure = lines.every(hasClosedCode)
  return lines.map(line => {
    const own = kept === 'names' && !isListItem.test(line) ? 'none' : kept
    return isSure ? outsideCode(line, own, true) : plainText(line, own, true)
  })
}

/** One line, such as a cell. `isLast`: nothing stands behind it, so that a list at its end would be one of the block. */
export function siteLine(text: string, kept: KeptLists = 'none', isLast = true): string {
  if (!mayRun(text)) return text
  return hasClosedCode(text) ? outsideCode(text, kept, isLast) : plainText(text, kept, isLast)
}

/** Whether a line has what begins markup, an expression or a list. */
function mayRun(line: string): boolean {
  return line.includes('<') || line.includes('{')
}

/** An item, or the further line of one. */
const isListItem = /^[>\s]*(?:[-*+]|\d+[.)])\s|^\s+\S/

const codeSpan = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g

function hasClosedCode(line: string): boolean {
  return !line.includes('`') || !(line.includes('\\`') || line.replace(codeSpan, '').includes('`'))
}

function outsideCode(line: string, kept: KeptLists, isLast: boolean): string {
  if (!line.includes('`')) return plainText(line, kept, isLast)
  let out = ''
  let from = 0
  for (const { 0: code, index } of line.matchAll(codeSpan)) {
    out += plainText(line.slice(from, index), kept, false, out !== '') + code
    from = index + code.length
  }
  return out + plainText(line.slice(from), kept, isLast, out !== '')
}

/**
 * A tag other than a line break and a badge is shown: `&lt;`. An expression gets a blank between its braces, since the site
 * would run it in text that was put together, too; a group in braces that the site would take for a list of attributes
 * begins with `&#123;`, which the reader of pages takes for a brace.
 *
 * `isLast`: the line ends here; `isBehindCode`: the text follows code, to which a list would belong.
 */
function plainText(text: string, kept: KeptLists, isLast: boolean, isBehindCode = false): string {
  if (!mayRun(text)) return text
  const inert = text
    .replace(/<(?!(?:br ?\/?|Badge(?: [a-z]+="[^"<>{}]*")* ?\/)>)/g, '&lt;')
    .replace(/\{(?=\{)(?!\{\s*\$frontmatter\.\w+\s*\}\})/g, '{ ')
  return withoutLists(inert, kept, isLast, isBehindCode)
}

/** Groups around groups are found once those inside are text. */
function withoutLists(text: string, kept: KeptLists, isLast: boolean, isBehindCode: boolean): string {
  const out = text.replace(/\{[^{}]*\}/g, (group, at: number) => {
    const before = text.slice(0, at)
    const isEnd = isLast && text.slice(at + group.length).trim() === ''
    if (isEnd && isKept(group, kept)) return group
    // Of groups in groups, which end otherwise, all become text.
    const isNested = isOpen(before) || group.includes('&#123;')
    const isList = isEnd || isNested || endsInline.test(before.slice(-1)) || (before === '' && isBehindCode)
    return isList || !isHarmless(group) ? spellBrace(group) : group
  })
  return out === text ? text : withoutLists(out, kept, isLast, isBehindCode)
}

/** Whether a text ends inside a group that has begun with more than blanks. It looks no further back than to the last brace. */
function isOpen(text: string): boolean {
  const at = Math.max(text.lastIndexOf('{'), text.lastIndexOf('}'))
  return text.charAt(at) === '{' && text.slice(at + 1).trim() !== ''
}

/** Behind emphasis, a link or an image a list belongs to it. */
const endsInline = /[*_~)\]>:]$/

function isKept(group: string, kept: KeptLists): boolean {
  switch (kept) {
    case 'none':
      return false
    case 'names':
      return /^\{#[\w\u4e00-\u9fff-]+\}$/.test(group)
    case 'marks':
      return itemsOf(group.slice(1, -1)).every(isMark)
    case 'lines':
      return /^\{[\d,-]+\}$/.test(group)
  }
}

const harmlessItem =
  /^(?:[.#][\w\u4e00-\u9fff-]+|(?:data-[a-z-]+|colspan|rowspan|align)(?:=(?:[^\s"'={}<>]+|"[^"{}<>]*"))?)$/

/** Whether a group in braces is not an attribute list, such as a placeholder, or has only attributes that mark. */
function isHarmless(group: string): boolean {
  return !/[=@:]|[{\s]v-/.test(group) || itemsOf(group.replace(/^\{|\}$/g, '')).every(isMark)
}

function itemsOf(text: string): readonly string[] {
  return text.match(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g) ?? []
}

function isMark(item: string): boolean {
  return harmlessItem.test(item)
}

/** An attribute list without its braces, reduced to the attributes that only mark. */
export function siteAttributes(text: string): string {
  return itemsOf(text).filter(isMark).join(' ')
}

/** The site puts another file in the place of such a comment, wherever it stands. */
export function siteIncludes(text: string): string {
  return !text.includes('<!--') ? text : text.replace(/<!--(\s*)@(?=include)/g, '<!--$1@ ')
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

/** Entries of meta elements, as a list of lists, placeholders of a path among their text; anything else may be a script. */
const metaLine =
  /^\s*(?:- - meta|-? *(?:name|content|http-equiv|property): [^\s&*!|>'"%@`{[](?:[^&*!|`{[]|\{\w+\})*)$/
