import type { DocumentBlock } from '../../../model/document/document.js'
import { commandName } from '../../words/command-name.js'
import { codeBlocks, type SampleSource } from '../typescript/place-samples.js'
import { callCommand, curlLabel } from './call-command.js'

/** A block with a command. */
export interface CommandView {
  readonly size: number
  readonly label: string
  readonly text: string
}

/** The command above each block. */
export type PlacedCommands = ReadonlyMap<DocumentBlock, CommandView>

/** Places the command of each operation above its first PHP block, behind the TypeScript, unless the page has one itself. */
export function placeCommands(
  blocks: readonly DocumentBlock[],
  { module, packageName, curl }: SampleSource,
): PlacedCommands {
  if (module.kind === 'webhook-module') return new Map()
  const code = codeBlocks(blocks, '')
  return new Map(
    module.operations.flatMap(({ operation }) => {
      const own = code.filter(({ method }) => method === operation.method)
      const first = own.find(({ info }) => /^php\b/.test(info))
      if (first === undefined || own.some(({ info }) => info === `sh [${curlLabel}]`)) return []
      const text = callCommand(operation, commandName(packageName), curl)
      return [[first.block, { size: 3, label: curlLabel, text }] as const]
    }),
  )
}
