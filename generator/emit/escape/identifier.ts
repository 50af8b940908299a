/**
 * Text as an identifier. The plan makes names legal; here, anything illegal becomes `_`, so that text can only ever be a
 * name. Reserved words stay: exports and members may have them.
 */
export function identifier(name: string): string {
  if (isIdentifier(name)) return name
  const legal = name.replace(/[^$\w\u4e00-\u9fff]/g, '_')
  return /^[^0-9]/.test(legal) ? legal : `_${legal}`
}

/**
 * Whether text is an identifier as it is. Beyond ASCII only common ideographs count, because Node and compilers know
 * different versions of Unicode.
 */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$\u4e00-\u9fff][\w$\u4e00-\u9fff]*$/.test(name)
}
