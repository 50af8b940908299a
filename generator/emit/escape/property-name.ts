import { stringLiteral } from './string-literal.js'

/** Text as the name of a member: bare where that is legal and formatters want it so, quoted otherwise. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name)
}

/** Text as the key of a member of an object literal, where `__proto__` alone would set the prototype instead. */
export function literalKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : propertyName(name)
}

/** Whether a name stands for one member per index, such as `coupon_id_$n` and `coupon_type_$n_$m`. */
export function isNumberedName(name: string): boolean {
  return /\$[a-z](?![A-Za-z0-9])/.test(name)
}

/** The template-literal type of a numbered name: `coupon_id_$n` is `` `coupon_id_${number}` ``. */
export function numberedNameType(name: string): string {
  const parts = name.split(/\$[a-z](?![A-Za-z0-9])/)
  return `\`${parts.map(escapeTemplateText).join(`\${number}`)}\``
}

/** Matches the names that a numbered name stands for. */
export function numberedNamePattern(name: string): RegExp {
  const parts = name.split(/\$[a-z](?![A-Za-z0-9])/)
  return new RegExp(
    `^${parts.map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?')}$`,
  )
}

/** A key that a numbered name and every name it stands for have in common; other names may have it too. */
export function numberedNameKey(name: string): string {
  return name.replace(/\$[a-z](?![A-Za-z0-9])|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g, '#')
}

function escapeTemplateText(text: string): string {
  return stringLiteral(text)
    .slice(1, -1)
    .replace(/\\(["'])/g, '$1')
    .replace(/[`$]/g, '\\$&')
}
