import { sampleSegment } from './decode-path.js'
import type { SampleSegment } from './sample-call.js'

/** The three styles in which a page writes one call. */
export type PageStyle = 'chain' | 'declaration' | 'property'

function asCamel(segment: SampleSegment): SampleSegment | undefined {
  if (segment.form === 'camel') return segment
  const text = segment.text
    .replace(/^\{(.+)\}$/, '_$1_')
    .replace(/-([a-z])/g, (_, next: string) => next.toUpperCase())
  return /^[A-Za-z_]\w*$/.test(text) ? sampleSegment(text, 'camel') : undefined
}

function asLiteral({ page }: SampleSegment): SampleSegment | undefined {
  return /['\\/]/.test(page) ? undefined : sampleSegment(page, 'literal')
}

/** Segments as a style writes them, or `undefined` where it cannot. */
export function styledSegments(
  segments: readonly SampleSegment[],
  style: PageStyle,
): readonly SampleSegment[] | undefined {
  const styled: SampleSegment[] = []
  for (const segment of segments) {
    const own = style === 'chain' ? asCamel(segment) : asLiteral(segment)
    if (own === undefined) return undefined
    styled.push(own)
  }
  return styled
}

/** The canonical PHP for an endpoint in one style: `$instance->v3->pay`, `$instance->chain('v3/pay')`, `$instance['v3/pay']`. */
export function renderReceiver(styled: readonly SampleSegment[], style: PageStyle): string {
  const texts = styled.map(segment => segment.text)
  if (style === 'chain') return `$instance->${texts.join('->')}`
  return style === 'declaration'
    ? `$instance->chain('${texts.join('/')}')`
    : `$instance['${texts.join('/')}']`
}
