import type { Link } from '../../model/model.js'
import type { SdkWords } from './sdk-words.js'

/** Whose documents stand below a path of the official site. */
export type Audience = 'merchant' | 'partner' | 'brand' | 'overseas'

const generic = /^(?:官方|商户|服务商)?(?:文档|链接)?$/

/** The name of an official document: the page's own title of the link, or for whom the document is. */
export function documentName({ title, url }: Link, words: Pick<SdkWords, 'documents'>): string {
  if (!generic.test(title.trim())) return title
  const audience = audienceOf(url)
  return audience === undefined ? title || url : words.documents[audience]
}

function audienceOf(url: string): Audience | undefined {
  const [, name] = /\/doc\/(?:v\d\/)?(merchant|partner|brand)\//.exec(url) ?? []
  if (name === 'merchant' || name === 'partner' || name === 'brand') return name
  if (/\/doc\/global\//.test(url)) return 'overseas'
  if (/\/wiki\/doc\/apiv3_partner\/|\/api\/(?:[a-z_]+_)?sl(?:_|\.|\/)/.test(url)) return 'partner'
  return /\/wiki\/doc\/apiv3\//.test(url) ? 'merchant' : undefined
}
