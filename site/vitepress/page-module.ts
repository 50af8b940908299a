const prefix = 'virtual:pagewright-page/'

/** The file of the page whose content a module is; undefined for other modules. */
export function contentFile(id: string): string | undefined {
  if (!id.startsWith(prefix)) return undefined
  return id.slice(id.indexOf('/', prefix.length) + 1, -'.js'.length)
}

/**
 * The `<script>` block of a page: its component is what the module of its content exports. That is another module, so
 * that Vue's compiler never sees the text: it would keep a dozen copies of every page until the build ends.
 * `version` changes with the text, so that a page that was edited is another module.
 */
export function pageScript(file: string, version: string): string {
  return `<script>
import { PageContent } from ${JSON.stringify(`${prefix}${version}/${file}.js`)}
export default { components: { PageContent } }
</script>`
}

/**
 * The module of a page's content. The page is a string in a program, never a Vue template: nothing in it can be an
 * expression or a component.
 */
export function contentModule(html: string): string {
  const literal = JSON.stringify(`<div>${html}</div>`)
    // VitePress looks for these two words in the program.
    .replaceAll('createStaticVNode(', 'createStaticVNode\\u0028')
    .replaceAll('__VP_STATIC_', '__VP\\u005fSTATIC_')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `import { createStaticVNode } from 'vue'
export const PageContent = () => createStaticVNode(${literal}, 1)
`
}

/** Text that VitePress writes into a `<script>` block or into HTML unescaped: a title. */
export function inertText(text: string): string {
  return text.replace(/<(?=[!/a-z])/gi, '＜')
}
