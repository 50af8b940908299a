import type { List, ListItem } from '../../parse/page.js'
import type { Discriminator, RequestBody, Variant } from '../model.js'
import type { Schema } from '../schema.js'
import { findId } from './attributes.js'
import { type FieldNames, findField } from './find-field.js'
import type { ReportDiagnostic } from './report.js'

/** The notice that the variants are shapes of. */
export interface VariantSubject {
  readonly body: RequestBody
  /** Names that lead from the body to the encrypted string. */
  readonly ciphertext: FieldNames | undefined
}

/** Reads the items below a webhook's table that tell its shapes apart (rule W6). */
export function buildVariants(
  list: List,
  subject: VariantSubject,
  report: ReportDiagnostic,
): readonly Variant[] {
  return list.items.map(item => {
    const variant = buildVariant(item, subject)
    if (variant.name !== undefined) reportUntold(variant, report)
    return variant
  })
}

function buildVariant(item: ListItem, subject: VariantSubject): Variant {
  const name = findId(item.attributes)?.name
  return {
    kind: 'variant',
    ...(name === undefined ? {} : { name }),
    text: item.text,
    discriminators: readDiscriminators(item.text, word => placesOf(word, subject)),
    span: item.span,
  }
}

/** A field's places: of the decrypted resource first, then of the body around it. */
function placesOf(word: string, { body, ciphertext }: VariantSubject): readonly FieldNames[] {
  if (body.kind === 'multipart') return []
  const sealed = ciphertext?.reduce<Schema | undefined>(
    (schema, name) =>
      schema?.kind === 'object' ? schema.properties.find(each => each.name === name)?.schema : undefined,
    body.schema,
  )
  if (sealed?.kind !== 'string' || sealed.content === undefined) return findField(body.schema, word)
  const inside = findField(sealed.content.schema, word)
  if (inside.length > 0) return inside.map(names => [...(ciphertext ?? []), ...names])
  return findField(body.schema, word, sealed)
}

interface Word {
  readonly text: string
  readonly value: string | undefined
  /** What stands between it and the bold word before it. */
  readonly gap: string
}

/**
 * The fields among the bold words: `**a=B**`, `**a及b**`, or `**a**` followed by `为` and a bold value.
 * A value that follows `或` is another value of the same field.
 */
function readDiscriminators(
  text: string,
  placesOfWord: (word: string) => readonly FieldNames[],
): readonly Discriminator[] {
  const found: Discriminator[] = []
  for (const { text: word, value, gap } of boldWords(text)) {
    const places = placesOfWord(word)
    const last = found.at(-1)
    const isValue = last !== undefined && (places.length === 0 || endsWithQuote.test(gap))
    if (isValue && last.value === undefined && states.test(gap))
      found[found.length - 1] = { ...last, value: word }
    else if (isValue && last.value !== undefined && offers.test(gap)) found.push({ ...last, value: word })
    else found.push(discriminatorOf(word, value, places))
  }
  return found
}

const states = /[为是=＝:：]|等于|\b(?:is|as|equals|of|always)\b/
const offers = /或|、|\/|\bor\b/
const endsWithQuote = /["“'‘`]$/

function discriminatorOf(
  field: string,
  value: string | undefined,
  places: readonly FieldNames[],
): Discriminator {
  const [path] = places
  return {
    field,
    ...(value === undefined ? {} : { value }),
    ...(path === undefined || places.length > 1 ? {} : { path }),
  }
}

function boldWords(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  for (const bold of text.matchAll(/\*\*([^*]+)\*\*/g)) {
    const inner = bold[1] ?? ''
    const start = bold.index + 2
    for (const match of inner.matchAll(/([A-Za-z][\w.$-]*)(?:\s*[=＝]{1,2}\s*["“'‘`]?([\w.$-]+))?/g)) {
      const word = (match[1] ?? '').replace(/[.-]+$/, '')
      if (/^(?:and|or)$/.test(word)) continue
      words.push({
        text: word,
        value: match[2],
        gap: text.slice(end, start + match.index).replaceAll('*', ''),
      })
      end = start + match.index + match[0].length
    }
  }
  return words
}

function reportUntold(variant: Variant, report: ReportDiagnostic): void {
  const lost = variant.discriminators
    .filter(({ path }) => path === undefined)
    .map(({ field }) => `\`${field}\``)
  if (variant.discriminators.length > 0 && lost.length === 0) return
  const reason =
    variant.discriminators.length === 0
      ? 'names no field in bold'
      : `names ${lost.join(', ')}, which is not a field of the notice or occurs several times in it`
  report({
    code: 'PW319',
    span: variant.span,
    message: `The variant \`${variant.name ?? ''}\` ${reason}. It is documented, but nothing tells it apart from the others.`,
  })
}
