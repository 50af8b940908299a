import type { OperationModel } from '../../local/model/page-model.js'
import type { LocalModel } from '../../local/model/read-model.js'

/** Lines of a list that still fit on a screen. */
const most = 40

/** Operations whose title or path holds all words, those with the words in their path first. */
export function searchOperations(
  model: LocalModel,
  words: readonly string[],
): { readonly found: readonly OperationModel[]; readonly leftOut: number } {
  const fitting = model
    .operations()
    .filter(operation => words.every(word => textOf(operation).includes(word)))
  const sorted = fitting
    .map((operation, at) => ({
      operation,
      at,
      rank: words.filter(word => operation.path.includes(word)).length,
    }))
    .sort((one, other) => other.rank - one.rank || one.at - other.at)
    .map(({ operation }) => operation)
  return { found: sorted.slice(0, most), leftOut: Math.max(0, sorted.length - most) }
}

function textOf({ title, page, path }: OperationModel): string {
  return `${title} ${page} ${path}`.toLowerCase()
}
