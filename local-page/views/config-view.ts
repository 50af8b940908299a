import { covered, formats } from '../config-state.js'
import type { Context } from '../context.js'
import { type Child, h } from '../elements.js'
import { button, code } from './parts.js'

/** The configuration of a client, in the formats in which programs take it. */
export function configView(context: Context): Child[] {
  const { w, state, does } = context
  const { config } = state
  return [
    h('h2', {}, w.configuration),
    h('p', { class: 'under' }, w.configHint),
    h(
      'div',
      { class: 'bar' },
      h(
        'div',
        { class: 'choice', role: 'group', 'aria-label': w.format },
        formats.map(([format, word]) =>
          button(word, () => does.loadConfig({ format }), {
            key: format,
            'aria-pressed': String(format === config.format),
          }),
        ),
      ),
      config.merchants.length < 2
        ? undefined
        : h(
            'label',
            {},
            `${w.merchants} `,
            h(
              'select',
              {
                onchange: event =>
                  does.loadConfig({ mchid: String(Reflect.get(Object(event.target), 'value')) }),
              },
              config.merchants.map(mchid =>
                h('option', { key: mchid, value: mchid, selected: mchid === config.mchid }, mchid),
              ),
            ),
          ),
      button(config.isOpen ? w.hideSecrets : w.showSecrets, () =>
        does.change({ config: { ...config, isOpen: !config.isOpen } }),
      ),
    ),
    code(context, w.configuration, config.isOpen ? config.text : covered(config.text), config.text),
  ]
}
