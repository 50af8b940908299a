import { Project, type SourceFile, ts } from 'ts-morph'

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })

/** Parses a text and hands its syntax tree over; throws for text that is not TypeScript. */
export function withSyntax<T>(text: string, read: (file: SourceFile) => T): T {
  const file = project.createSourceFile('module.ts', text, { overwrite: true })
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true })
  const messages = diagnostics.map(each => each.messageText)
  if (messages.length > 0) throw new Error(`Not TypeScript: ${JSON.stringify(messages)}\n${text}`)
  return read(file)
}

/** All texts of string literals, and all kinds of nodes, in order. */
export function literalsOf(file: SourceFile): {
  readonly strings: readonly string[]
  readonly kinds: readonly string[]
} {
  const strings: string[] = []
  const kinds: string[] = []
  file.forEachDescendant(node => {
    kinds.push(node.getKindName())
    const inner = node.compilerNode
    if (ts.isStringLiteral(inner) || ts.isNoSubstitutionTemplateLiteral(inner)) strings.push(inner.text)
  })
  return { strings, kinds }
}
