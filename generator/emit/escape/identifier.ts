/**
 * Text as an identifier. Names come from the plan, which makes them legal; what is not legal becomes `_` here, so that
 * no text can be anything but a name. Reserved words stay: they are legal as names of exports and members.
 */
export function identifier(name: string): string {
  if (isIdentifier(name)) return name
  const legal = name.replace(/[^$\w\u4e00-\u9fff]/g, '_')
  return /^[^0-9]/.test(legal) ? legal : `_${legal}`
}

/**
 * Whether text is an identifier as it stands. Common ideographs count; other letters beyond ASCII do not, because Node
 * and compilers know different versions of Unicode.
 */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$\u4e00-\u9fff][\w$\u4e00-\u9fff]*$/.test(name)
}
