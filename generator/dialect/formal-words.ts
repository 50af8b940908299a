/** How pages say, in words of the dialect, which values a field takes and what an answer is: in Chinese, and in English editions. */

const separators = String.raw`[\s\\|,，、/]`
const run = `(?:\`[^\`]+\`${separators}*)+`

/** Before several values, and before a single one. A line ends with them. */
const oneOfWord = 'One of'
const valueWord = 'Value:'

const listAtEnd = new RegExp(`^(.*?)(${run})枚举值(之一)?[。.]?$`, 's')
const fixedAlone = /^固定(?:值为|值是|值|为)\s*(?:[：:]\s*)?(`[^`]+`)[。.]?$/
const defaultAlone = /^默认(?:值为|值是|值|为)\s*(?:[：:]\s*)?(`[^`]+`)[。.]?$/

/** A line, or the rest of one, that states values, in English; `before` is what stands before. */
export interface FormalLine {
  readonly before: string
  readonly english: string
}

/** Reads the formal words of a Chinese line; undefined for a line without. */
export function formalLine(line: string): FormalLine | undefined {
  const list = listAtEnd.exec(line)
  if (list !== null) {
    const [, before = '', values = '', isOne] = list
    const word = isOne === undefined ? valueWord : oneOfWord
    return { before: before.trim(), english: `${word} ${values.trim()}` }
  }
  const fixed = fixedAlone.exec(line)?.[1]
  if (fixed !== undefined) return { before: '', english: `Always ${fixed}` }
  const byDefault = defaultAlone.exec(line)?.[1]
  return byDefault === undefined ? undefined : { before: '', english: `Default ${byDefault}` }
}

/** The place of a value in a text: between its backticks. */
export interface CodePlace {
  readonly from: number
  readonly to: number
}

const words = /(?:^|[\s>(:])(?:one of|value:) (?=`)/gi
const code = /`([^`]+)`[\s\\|,，、/]*(?:(?:and|or) (?=`))?/y

/** A run of values behind the English words for a list, up to the end of its line. */
export interface EnglishList {
  /** Where the word begins, and where the run ends. */
  readonly from: number
  readonly to: number
  readonly values: readonly CodePlace[]
}

/** The lists of values that a cell states in English. */
export function englishLists(text: string): readonly EnglishList[] {
  const lists: EnglishList[] = []
  for (const found of text.matchAll(words)) {
    const values: CodePlace[] = []
    let end = found.index + found[0].length
    for (;;) {
      code.lastIndex = end
      const next = code.exec(text)
      if (next === null) break
      values.push({ from: end + 1, to: end + 1 + (next[1] ?? '').length })
      end = code.lastIndex
    }
    const from = found.index + found[0].search(/[ov]/i)
    if (values.length > 0 && /^[.\s]*(?:$|<br\b)/i.test(text.slice(end, end + 20)))
      lists.push({ from, to: end, values })
  }
  return lists
}

/** `a` | `b` 枚举值之一, with a bar that a cell escapes or not, or the same in English: a line that is nothing but a list. */
export function isValueList(line: string): boolean {
  return /^(?:(?:one of|value:) )?(?:`[^`]+`[\s|\\,，、/]*)+(?:枚举值(?:之一)?)?[。.]?$/i.test(line)
}

/** The same with the words that make it a list. */
export function isWordedList(line: string): boolean {
  return isValueList(line) && /枚举值|^(?:one of|value:) /i.test(line)
}

/** A fixed value, and a default: the first group is that of the Chinese form, the others are those of English ones. */
export const fixedValue = /固定(?:值为|值是|值|为)\s*(?:[：:]\s*)?`([^`]+)`|\balways `([^`]+)`/i
export const defaultValue =
  /默认(?:值为|值是|值|为)\s*(?:[：:]\s*)?`([^`]+)`|\bdefault(?:s to| is|:)? `([^`]+)`|`([^`]+)` by default\b/i

/** Whether a paragraph begins a list of links to the official documents. */
export function startsLinks(text: string): boolean {
  return /^\s*(?:参阅|另见|参考|See (?=\[))/.test(text)
}

/** What a row that spans a table of an answer says instead of fields. */
export type Statement = 'empty' | 'stream' | 'redirect'

/** The statement of such a row; undefined for any other text. */
export function statementIn(text: string): Statement | undefined {
  if (/^(?:空字符串|Empty string\b)/.test(text)) return 'empty'
  if (/^(?:文件流|File stream\b)/.test(text)) return 'stream'
  return text.includes('跳转') || /^`30x` redirect\b/i.test(text) ? 'redirect' : undefined
}

/** Whether a description says that a call takes no signature. */
export function saysUnsigned(text: string): boolean {
  return /(?:不支持|无需|不需要|不要)签名|\b(?:neither request nor answer is signed|takes? no signature)\b/i.test(
    text,
  )
}

/** Whether a description gives a number places behind its point: 保留小数点后2位, up to two decimals. */
export function saysDecimals(text: string): boolean {
  return /小数点后|位小数|\bdecimals?\b/i.test(text)
}

/** Whether a text on encryption means the key for payments to bank cards. */
export function saysBankKey(text: string): boolean {
  return /付款到银行卡|\bbank cards?\b/i.test(text)
}
