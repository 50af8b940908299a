/**
 * Text as an identifier. Names come from the plan, which makes them legal; what is not legal becomes `_` here, so that
 * no text can be anything but a name. Reserved words stay: they are legal as names of exports and members.
 */
export function identifier(name: string): string {
  if (isIdentifier(name)) return name
  const legal = name.replace(/[^$_\p{ID_Continue}]/gu, '_')
  return /^[$_\p{ID_Start}]/u.test(legal) ? legal : `_${legal}`
}

/** Whether text is an identifier as it stands. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) || /^[$_\p{ID_Start}][$_\p{ID_Continue}]*$/u.test(name)
}
