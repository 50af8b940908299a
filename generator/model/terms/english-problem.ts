import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { isChinese } from './glossary.js'

/** What is wrong with the English text of an entry, worded to follow its Chinese text. */
export interface EnglishProblem {
  readonly code: Extract<Diagnostic['code'], 'PW902' | 'PW903' | 'PW904'>
  readonly message: string
}

/** The longest text of an entry, in characters. */
const longest = 4000

/** What is wrong with an English text; undefined for a sound one. */
export function englishProblem(chinese: string, english: string): EnglishProblem | undefined {
  if (english.trim() === '') return { code: 'PW902', message: 'has no English text.' }
  if (english.length > longest || chinese.length > longest)
    return { code: 'PW902', message: `has a text of more than ${longest} characters.` }
  const control = /[^\n\P{C}]|[\u2028\u2029\u200b-\u200f\u202a-\u202e\ufdd0-\ufdef]/u.exec(english)
  if (control !== null)
    return {
      code: 'PW902',
      message: `has the invisible character ${codePoint(control[0])} in its English text.`,
    }
  if (english.split('\n').length !== chinese.split('\n').length)
    return { code: 'PW902', message: 'has another number of lines in English.' }
  if (/^\s|\s$/.test(english)) return { code: 'PW902', message: 'has blanks around its English text.' }
  if (/\|/.test(withoutCode(english)))
    return { code: 'PW902', message: 'has a bar in its English text, which would begin a cell.' }
  const words = withoutCode(english)
  if (isChinese(words)) {
    const sign = [...words].find(isChinese) ?? ''
    return { code: 'PW903', message: `has the Chinese sign ${JSON.stringify(sign)} in its English text.` }
  }
  return markProblem(chinese, english)
}

const kinds = [
  { name: 'code', pattern: /`[^`]+`/g },
  { name: 'links', pattern: /\]\([^()\s]*\)/g },
  { name: 'placeholders', pattern: /\{[^{}]*\}/g },
] as const

/** The names of fields among stressed words, which tell the variants of a notice apart. */
function stressedNames(text: string): ReadonlySet<string> {
  const words = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, inner = '']) => inner)
  return new Set(words.join(' ').match(/[A-Za-z][\w.$-]*/g) ?? [])
}

/** What all of them have; most entries have none of it. */
const marked = /[`{*]|\]\(/

function markProblem(chinese: string, english: string): EnglishProblem | undefined {
  if (!marked.test(chinese) && !marked.test(english)) return undefined
  for (const { name, pattern } of kinds) {
    const of = (text: string): ReadonlySet<string> =>
      new Set((name === 'code' ? text : withoutCode(text)).match(pattern) ?? [])
    const [wanted, given] = [of(chinese), of(english)]
    const lost = [...wanted].filter(each => !given.has(each))
    const added = [...given].filter(each => !wanted.has(each))
    if (lost.length === 0 && added.length === 0) continue
    const changes = [
      ...(lost.length === 0 ? [] : [`lacks ${lost.join(', ')}`]),
      ...(added.length === 0 ? [] : [`adds ${added.join(', ')}`]),
    ]
    return { code: 'PW904', message: `has other ${name} in English, which ${changes.join(' and ')}.` }
  }
  const given = stressedNames(english)
  const lost = [...stressedNames(chinese)].filter(name => !given.has(name))
  if (lost.length === 0) return undefined
  return { code: 'PW904', message: `does not stress ${lost.join(', ')} in English.` }
}

function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '')
}

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
