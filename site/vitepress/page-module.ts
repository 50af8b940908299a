const prefix = 'virtual:pagewright-page/'

/** The page's file for a module of page content; undefined for other modules. */
export function contentFile(id: string): string | undefined {
  if (!id.startsWith(prefix)) return undefined
  return id.slice(id.indexOf('/', prefix.length) + 1, -'.js'.length)
}

/**
 * The `<script>` block of a page. Its content comes from another module, which Vue's compiler never sees: it would keep a
 * dozen copies of every page until the build ends. `version` changes with the text, so an edited page is a new module.
 */
export function pageScript(file: string, version: string): string {
  return `<script>
import { PageContent } from ${JSON.stringify(`${prefix}${version}/${file}.js`)}
export default { components: { PageContent } }
</script>`
}

/**
 * The module of a page's content. The page is a string in a program, not a Vue template: it cannot contain expressions or
 * components.
 */
export function contentModule(html: string): string {
  const literal = JSON.stringify(`<div>${html}</div>`)
    // VitePress searches the program for these two words.
    .replaceAll('createStaticVNode(', 'createStaticVNode\\u0028')
    .replaceAll('__VP_STATIC_', '__VP\\u005fSTATIC_')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `import { createStaticVNode } from 'vue'
export const PageContent = () => createStaticVNode(${literal}, 1)
`
}

/** Makes a title safe, which VitePress writes unescaped into a `<script>` block and into HTML. */
export function inertText(text: string): string {
  return text.replace(/<(?=[!/a-z])/gi, '＜')
}
