import { isHan, normalizeText, textRuns } from './normalize.js'
import type { ParsedQuery } from './parse-query.js'
import type { PackedError, TermsPart } from './search-parts.js'
import { mostErrors, typingErrors } from './spelling.js'

/** A term that was found. */
export interface FoundTerm {
  readonly score: number
  /** The name or code was found with typing errors. */
  readonly isCorrected: boolean
  readonly term:
    | { readonly kind: 'field'; readonly name: string; readonly description: string; readonly count: number }
    | { readonly kind: 'error'; readonly error: PackedError }
}

/** The score of a term that is exactly what was typed: above every title. Words such as `refund` are names, too. */
const exactName = 1.35
const exactWord = 0.8

/** Finds names of fields and codes of errors, the best first. */
export function findTerms(parsed: ParsedQuery, terms: TermsPart): readonly FoundTerm[] {
  if (parsed.path !== undefined) return []
  const found = [...errorTerms(parsed, terms), ...fieldTerms(parsed, terms)]
  const all =
    found.length > 0 || parsed.identifier === undefined ? found : nearTerms(parsed.identifier, terms)
  return [...all].sort((a, b) => b.score - a.score)
}

function fieldTerms(parsed: ParsedQuery, { fields }: TermsPart): readonly FoundTerm[] {
  return fields.flatMap(([name, description, count]): readonly FoundTerm[] => {
    const likeliness = 0.86 + 0.14 * Math.min(1, Math.log10(count + 1) / 2.5)
    const score = Math.max(nameScore(parsed, name), textScore(parsed, description) * 0.8) * likeliness
    return score === 0
      ? []
      : [{ score, isCorrected: false, term: { kind: 'field', name, description, count } }]
  })
}

function errorTerms(parsed: ParsedQuery, { errors }: TermsPart): readonly FoundTerm[] {
  return errors.flatMap((error): readonly FoundTerm[] => {
    const [code, , description] = error
    const score = Math.max(nameScore(parsed, code) * 1.05, textScore(parsed, description) * 0.7)
    return score === 0 ? [] : [{ score, isCorrected: false, term: { kind: 'error', error } }]
  })
}

/** How well a name is what was typed: itself, its beginning, words of it. */
function nameScore({ identifier, text }: ParsedQuery, name: string): number {
  const own = name.toLowerCase()
  const asked = identifier ?? (/^[a-z0-9 _-]+$/.test(text) ? text.replaceAll(/[ -]/g, '_') : undefined)
  if (asked === undefined) return 0
  if (own === asked || own.replaceAll('-', '_') === asked)
    return /[_-]/.test(own) && identifier !== undefined ? exactName : exactWord
  // With an underscore it can only be a name that is not complete.
  const begun = identifier?.includes('_') === true ? 0.66 : 0.42
  if (asked.length > 1 && own.startsWith(asked)) return begun + 0.2 * (asked.length / own.length)
  const parts = own.split(/[_-]/)
  const words = asked.split(/[_-]/).filter(word => word !== '')
  const hasAll = words.every(word =>
    parts.some(part => part === word || (word.length > 2 && part.startsWith(word))),
  )
  return hasAll ? 0.34 + 0.15 * (words.length / parts.length) : 0
}

/** How well a description has the words of the query, which are Chinese or several. */
function textScore({ variants }: ParsedQuery, description: string): number {
  const text = normalizeText(description)
  let best = 0
  for (const { words, weight } of variants) {
    const phrase = words.join('')
    if (phrase.length < 2 || !words.every(word => hasWord(text, word))) continue
    const ratio = phrase.length / Math.max(1, textRuns(text).join('').length)
    best = Math.max(best, weight * (ratio > 0.99 ? 0.98 : 0.4 + 0.4 * ratio))
  }
  return best
}

function hasWord(text: string, word: string): boolean {
  return isHan(word) ? text.includes(word) : textRuns(text).includes(word)
}

/** Terms that are nearly what was typed. */
function nearTerms(identifier: string, { fields, errors }: TermsPart): readonly FoundTerm[] {
  const most = mostErrors(identifier)
  if (most === 0) return []
  const near = (name: string): number => {
    const errors = typingErrors(identifier, name.toLowerCase(), most)
    return errors > most ? 0 : 0.9 - 0.1 * errors
  }
  return [
    ...errors.map(
      (error): FoundTerm => ({ score: near(error[0]), isCorrected: true, term: { kind: 'error', error } }),
    ),
    ...fields.map(([name, description, count]): FoundTerm => {
      const term = { kind: 'field', name, description, count } as const
      return { score: near(name) * (1 + Math.min(count, 100) / 10_000), isCorrected: true, term }
    }),
  ].filter(({ score }) => score > 0)
}
