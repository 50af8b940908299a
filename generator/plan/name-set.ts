/** The wanted name, or the first of `name2`, `name3`, … that is not taken; it is taken from then on. */
export function takeName(taken: Set<string>, wanted: string): string {
  let name = wanted
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`
  taken.add(name)
  return name
}
