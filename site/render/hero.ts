import type { FrontMatter, FrontMatterValue } from '../../generator/parse/front-matter/front-matter.js'
import { escapeHtml } from './html.js'
import type { Markdown } from './inline.js'

/** The parts of VitePress's front page that this site shows. */
export interface Hero {
  readonly name: string
  readonly text: string
  readonly tagline: string
  readonly actions: readonly { readonly text: string; readonly link: string }[]
  readonly features: readonly { readonly title: string; readonly details: string; readonly link: string }[]
}

/** Reads `hero` and `features` of a front page; undefined without both. */
export function readHero({ values }: FrontMatter): Hero | undefined {
  const hero = values.get('hero')
  const features = listOf(values.get('features'))
  if (hero === undefined && features.length === 0) return undefined
  return {
    name: textOf(hero, 'name'),
    text: textOf(hero, 'text'),
    tagline: textOf(hero, 'tagline'),
    actions: listOf(memberOf(hero, 'actions')).map(each => ({
      text: textOf(each, 'text'),
      link: textOf(each, 'link'),
    })),
    features: features.map(each => ({
      title: textOf(each, 'title'),
      details: textOf(each, 'details'),
      link: textOf(each, 'link'),
    })),
  }
}

/** The head of a front page: its name, texts and links, and its features as a list. */
export function renderHero(hero: Hero, title: string, markdown: Markdown, file: string): string {
  const link = (text: string, address: string): string =>
    address === '' ? escapeHtml(text) : markdown.inline(`[${escapeMarkdown(text)}](<${address}>)`, file)
  const heading = `<h1>${escapeHtml(hero.name === '' ? title : hero.name)}</h1>`
  const lines = [hero.text, hero.tagline]
    .filter(text => text !== '')
    .map(text => `<p>${escapeHtml(text)}</p>`)
  const actions = hero.actions.filter(({ text }) => text !== '').map(each => link(each.text, each.link))
  const features = hero.features.map(
    each => `<li><strong>${link(each.title, each.link)}</strong> ${escapeHtml(each.details)}</li>`,
  )
  return (
    heading +
    lines.join('') +
    (actions.length === 0 ? '' : `<p>${actions.join(' · ')}</p>`) +
    (features.length === 0 ? '' : `<ul>${features.join('')}</ul>`)
  )
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`<>&!~:]/g, '\\$&')
}

function memberOf(value: FrontMatterValue | undefined, name: string): FrontMatterValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

function listOf(value: FrontMatterValue | undefined): readonly FrontMatterValue[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: FrontMatterValue | undefined, name: string): string {
  const member = memberOf(value, name)
  return member === undefined || member === null || typeof member === 'object' ? '' : String(member)
}
