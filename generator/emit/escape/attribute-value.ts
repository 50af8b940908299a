import { sourceLine } from './source-line.js'

/** The value of an attribute in double quotes, in single ones where it holds double ones. */
export function quotedAttribute(value: string): string {
  return value.includes('"') ? `'${sourceLine(value)}'` : `"${sourceLine(value)}"`
}

/** The value of an attribute, in quotes only where it needs them. */
export function attributeValue(value: string): string {
  return /^[^\s"'{}|]+$/.test(value) ? value : quotedAttribute(value)
}
