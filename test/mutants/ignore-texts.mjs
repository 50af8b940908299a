import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** Readers judge sentences; a changed word in one is not a fault of the code. */
const ignorer = {
  shouldIgnore({ node }) {
    const text = node.type === 'StringLiteral' ? node.value : quasiText(node)
    return text !== undefined && text.split(' ').length > 2 ? 'a sentence' : undefined
  },
}

function quasiText(node) {
  return node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.raw).join('') : undefined
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'texts', ignorer)]
