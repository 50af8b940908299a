/** The words of a text as a set: lists of names take less room so, here and in bundles. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
