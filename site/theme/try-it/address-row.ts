import { defineComponent, h, type PropType, ref } from 'vue'
import { documentWords } from '../use-words.js'
import { checkAddress, isLoopbackSite, writeAddress } from './local-address.js'
import type { Connection } from './service-client.js'

/** Where the service is, whether it answers, and how to start it. */
export const AddressRow = defineComponent({
  name: 'AddressRow',
  props: {
    address: { type: String, required: true },
    connection: { type: Object as PropType<Connection>, required: true },
    command: { type: String, required: true },
  },
  emits: ['changed', 'retry'],
  setup(props, { emit }) {
    const words = documentWords().try
    const isChanging = ref(false)
    const fault = ref('')
    const save = (event: Event): void => {
      event.preventDefault()
      const input = event.target instanceof HTMLFormElement ? event.target.querySelector('input') : null
      const checked = checkAddress(input?.value ?? '')
      if (checked.kind !== 'address') {
        fault.value = checked.kind === 'not-loopback' ? words.notLoopback : words.notAddress
        return
      }
      fault.value = ''
      isChanging.value = false
      writeAddress(checked.origin)
      emit('changed', checked.origin)
    }
    const change = () =>
      h('form', { class: 'try-address', onSubmit: save, novalidate: true }, [
        h('label', {}, [
          h('span', { class: 'try-name' }, words.address),
          h('input', {
            value: props.address,
            spellcheck: false,
            autocomplete: 'off',
            inputmode: 'url',
            'aria-invalid': fault.value !== '',
          }),
        ]),
        h('button', { type: 'submit' }, words.save),
        h('p', { class: 'try-fault', role: 'alert' }, fault.value),
      ])
    return () =>
      h('div', { class: 'try-service' }, [
        h('p', { class: 'try-about' }, words.about),
        h('div', { class: 'try-status' }, [
          statusLine(props.address, props.connection),
          h(
            'button',
            {
              type: 'button',
              class: 'try-link',
              'aria-expanded': isChanging.value,
              onClick: () => {
                isChanging.value = !isChanging.value
              },
            },
            words.change,
          ),
          props.connection.kind === 'running'
            ? h(
                'a',
                {
                  href: `${props.address}/`,
                  target: '_blank',
                  rel: 'noopener noreferrer',
                  class: 'try-link',
                },
                words.ownPage,
              )
            : null,
        ]),
        isChanging.value ? change() : null,
        props.connection.kind === 'absent' ? absent(props.command, () => emit('retry')) : null,
      ])
  },
})

function statusLine(address: string, connection: Connection) {
  const words = documentWords().try
  const text =
    connection.kind === 'running'
      ? words.running(connection.version)
      : connection.kind === 'checking'
        ? words.checking
        : ''
  return h('span', { class: ['try-dot', `is-${connection.kind}`], role: 'status' }, [
    h('code', {}, address.replace(/^http:\/\//, '')),
    text === '' ? null : h('span', {}, ` ${text}`),
  ])
}

/** The command that starts the service; it has to know a site that another machine serves. */
function absent(command: string, retry: () => void) {
  const words = documentWords().try
  const own = isLoopbackSite(location) ? '' : ` --allow-origin ${location.origin}`
  const line = `npx --no-install ${command} local${own}`
  return h('div', { class: 'try-absent' }, [
    h('p', { role: 'status' }, words.absent),
    h('div', { class: 'try-command' }, [
      h('code', { tabindex: 0, role: 'group', 'aria-label': words.start }, line),
      h(
        'button',
        {
          type: 'button',
          class: 'copy-text',
          'data-copy': line,
          'aria-label': words.copy,
          title: words.copy,
        },
        [],
      ),
    ]),
    h('button', { type: 'button', class: 'try-retry', onClick: retry }, words.retry),
  ])
}
