import { stringLiteral } from './string-literal.js'

/** `$n`, `$m`: the index in a name such as `coupon_id_$n` or `coupon_refund_id_$n_$m`. */
const index = /\$[a-z](?![A-Za-z0-9])/

/** The texts that TypeScript matches with `${number}` in a member's name. */
const anyNumber = '-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?'

/** Whether a name stands for one member per index, such as `coupon_id_$n` and `coupon_type_$n_$m`. */
export function isNumberedName(name: string): boolean {
  return index.test(name)
}

/** The first key of a numbered name: `coupon_id_$n` is `coupon_id_0`. Other names stay as they are. */
export function firstNumberedName(name: string): string {
  return name.split(index).join('0')
}

/** The template-literal type of a numbered name: `coupon_id_$n` is `` `coupon_id_${number}` ``. */
export function numberedNameType(name: string): string {
  return `\`${name.split(index).map(escapeTemplateText).join(`\${number}`)}\``
}

/** Matches the names that TypeScript accepts for a numbered name. */
export function numberedNamePattern(name: string): RegExp {
  return new RegExp(patternOf(name, anyNumber))
}

/**
 * The pattern of a numbered name's keys on the wire: `coupon_id_$n` gives `^coupon_id_[0-9]+$`. Undefined for the names of
 * one key, which almost all are.
 */
export function wireNamePattern(name: string): string | undefined {
  return isNumberedName(name) ? patternOf(name, '[0-9]+') : undefined
}

/** A key that a numbered name shares with every name it matches; other names may have it, too. */
export function numberedNameKey(name: string): string {
  return name.replace(new RegExp(`${index.source}|${anyNumber}`, 'g'), '#')
}

function patternOf(name: string, number: string): string {
  const parts = name.split(index).map(part => part.replace(/[\^$\\.*+?()[\]{}|]/g, '\\$&'))
  return `^${parts.join(number)}$`
}

function escapeTemplateText(text: string): string {
  return stringLiteral(text)
    .slice(1, -1)
    .replace(/\\(["'])/g, '$1')
    .replace(/[`$]/g, '\\$&')
}
