/** Whether an entry's words contain every word of the query. */
export function matchesQuery(words: string, query: string): boolean {
  return query
    .toLowerCase()
    .split(/\s+/)
    .every(word => words.includes(word))
}
