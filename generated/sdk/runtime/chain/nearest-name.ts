/** The name most like the wanted one; undefined where none is close: so many characters may differ. */
export function nearestName(
  wanted: string,
  names: Iterable<string>,
  most = Math.max(2, Math.floor(wanted.length / 5)),
): string | undefined {
  let nearest: string | undefined
  let least = most + 1
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= least) continue
    const distance = editDistance(wanted, name)
    if (distance < least) [nearest, least] = [name, distance]
  }
  return nearest
}

/** Characters to insert, remove or replace. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, character] of [...from].entries()) {
    let left = index + 1
    const next = [left]
    for (const [column, other] of [...to].entries()) {
      const diagonal = (row[column] ?? 0) + (character === other ? 0 : 1)
      left = Math.min(diagonal, left + 1, (row[column + 1] ?? 0) + 1)
      next.push(left)
    }
    row = next
  }
  return row[to.length] ?? 0
}
