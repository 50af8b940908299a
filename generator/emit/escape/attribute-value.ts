import { sourceLine } from './source-line.js'

/** An attribute value in double quotes, or in single quotes where it holds double ones. */
export function quotedAttribute(value: string): string {
  return value.includes('"') ? `'${sourceLine(value)}'` : `"${sourceLine(value)}"`
}

/** An attribute value, in quotes only where it needs them. */
export function attributeValue(value: string): string {
  return /^[^\s"'{}|]+$/.test(value) ? value : quotedAttribute(value)
}
