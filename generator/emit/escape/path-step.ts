/** One step of a path, as the runtime's `FieldPath` writes it. */
export function pathStep(name: string): string {
  return name === '*' ? '~2' : name.replaceAll('~', '~0').replaceAll('/', '~1')
}
