/** An element to be shown: plain data, from which `show` makes or mends the document's elements. */
export interface View {
  readonly tag: string
  /** Tells it from its siblings, so that it keeps its element (focus, scrolling) when others come and go. */
  readonly key: string | undefined
  readonly props: Props
  readonly children: readonly Child[]
}

/** What may stand in an element. Text is shown as text, never read as markup. */
export type Child = View | string | undefined

/** Attributes, and handlers of events (`onclick`). True is an attribute without a value; undefined and false leave it out. */
export type Props = Readonly<Record<string, Prop>>

type Prop = string | number | boolean | undefined | ((event: Event) => void)

/** Describes an element. */
export function h(tag: string, props: Props = {}, ...children: readonly (Child | readonly Child[])[]): View {
  const { key, ...others } = props
  return { tag, key: key === undefined ? undefined : String(key), props: others, children: children.flat() }
}

const keys = new WeakMap<Node, string | undefined>()
const shownProps = new WeakMap<Element, Props>()

/** Makes the element's content what is described, and keeps the elements that are still wanted. */
export function show(parent: Element, children: readonly Child[]): void {
  const old = [...parent.childNodes]
  let place: ChildNode | null = parent.firstChild
  for (const child of children) {
    if (child === undefined) continue
    const index = old.findIndex(node => fits(node, child))
    const node = (index < 0 ? undefined : old.splice(index, 1)[0]) ?? made(child)
    if (node === place) place = node.nextSibling
    else parent.insertBefore(node, place)
    mend(node, child)
  }
  for (const node of old) node.remove()
}

function fits(node: Node, child: View | string): boolean {
  if (typeof child === 'string') return node instanceof Text
  return node instanceof Element && node.localName === child.tag && keys.get(node) === child.key
}

function made(child: View | string): ChildNode {
  if (typeof child === 'string') return document.createTextNode(child)
  const element = document.createElement(child.tag)
  keys.set(element, child.key)
  return element
}

function mend(node: ChildNode, child: View | string): void {
  if (typeof child === 'string') {
    if (node.nodeValue !== child) node.nodeValue = child
    return
  }
  if (!(node instanceof Element)) return
  const before = shownProps.get(node) ?? {}
  for (const name of Object.keys(before)) if (!(name in child.props)) setProp(node, name, undefined)
  for (const [name, value] of Object.entries(child.props)) {
    // What the user types changes these without us.
    if (before[name] !== value || name === 'value' || name === 'checked') setProp(node, name, value)
  }
  shownProps.set(node, child.props)
  show(node, child.children)
}

function setProp(element: Element, name: string, value: Prop): void {
  if (name.startsWith('on')) Reflect.set(element, name, value ?? null)
  else if (name === 'checked' || name === 'selected') Reflect.set(element, name, value === true)
  else if (name === 'value') {
    if (Reflect.get(element, name) !== value) Reflect.set(element, name, value ?? '')
  } else if (value === undefined || value === false) element.removeAttribute(name)
  else element.setAttribute(name, value === true ? '' : String(value))
}
