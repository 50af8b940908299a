import { defineComponent, h, onMounted, type PropType, ref, shallowRef } from 'vue'
import type { TryStart } from '../../render/try-place.js'
import { documentWords } from '../use-words.js'
import { AddressRow } from './address-row.js'
import { readAddress } from './local-address.js'
import { readRequestText } from './request-text.js'
import { type Connection, serviceVersion, type Tried, tryOperation } from './service-client.js'
import { TriedView } from './tried-view.js'

/** Tries the call of a page against the local service: its address, the request, and what became of it. */
export const TryPanel = defineComponent({
  name: 'TryPanel',
  props: { start: { type: Object as PropType<TryStart>, required: true } },
  emits: ['close'],
  setup({ start }, { emit }) {
    const words = documentWords().try
    const address = ref(readAddress())
    const connection = shallowRef<Connection>({ kind: 'checking' })
    const form = createForm(start)
    const tried = shallowRef<Tried>()
    const isSending = ref(false)
    const check = async (): Promise<void> => {
      connection.value = { kind: 'checking' }
      const version = await serviceVersion(address.value)
      connection.value = version === undefined ? { kind: 'absent' } : { kind: 'running', version }
    }
    const send = async (): Promise<void> => {
      const request = form.read()
      if (request === undefined || isSending.value) return
      isSending.value = true
      tried.value = await tryOperation(address.value, start.operation, request)
      isSending.value = false
      if (tried.value.kind === 'unreachable') connection.value = { kind: 'absent' }
      else if (connection.value.kind === 'absent') await check()
    }
    onMounted(() => void check())
    const changed = (origin: string): void => {
      address.value = origin
      tried.value = undefined
      void check()
    }
    return () =>
      h('section', { class: 'try-panel', 'aria-label': words.title }, [
        h('header', { class: 'try-head' }, [
          h('code', { class: 'try-operation' }, start.operation),
          h('button', { type: 'button', class: 'try-close', onClick: () => emit('close') }, words.close),
        ]),
        h(AddressRow, {
          address: address.value,
          connection: connection.value,
          command: start.command,
          onChanged: changed,
          onRetry: () => void check(),
        }),
        form.view(() => void send(), isSending.value),
        h('div', { class: 'try-result', 'aria-live': 'polite' }, [
          tried.value === undefined || tried.value.kind === 'unreachable'
            ? null
            : h(TriedView, { tried: tried.value }),
        ]),
      ])
  },
})

/** The fields of the request: placeholders of the path, and the rest as JSON. */
function createForm(start: TryStart) {
  const words = documentWords().try
  const names = [...start.operation.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
  const first = (): string =>
    Object.keys(start.request).length === 0 ? '' : JSON.stringify(start.request, undefined, 2)
  const values = ref<Readonly<Record<string, string>>>(start.path)
  const text = ref(first())
  const fault = ref('')
  const id = `try-${crypto.getRandomValues(new Uint32Array(1))[0]}`
  const pathField = (name: string) =>
    h('label', { class: 'try-field', key: name }, [
      h('span', { class: 'try-name mono' }, name),
      h('input', {
        value: values.value[name] ?? '',
        spellcheck: false,
        autocomplete: 'off',
        onInput: (event: Event) => {
          if (event.target instanceof HTMLInputElement)
            values.value = { ...values.value, [name]: event.target.value }
        },
      }),
    ])
  return {
    /** The request, or undefined with the fault shown. */
    read(): object | undefined {
      const missing = names.find(name => (values.value[name] ?? '') === '')
      const given = readRequestText(text.value)
      fault.value =
        missing !== undefined
          ? words.missing(missing)
          : given.kind === 'not-json'
            ? words.notJson(given.line)
            : given.kind === 'not-an-object'
              ? words.notObject
              : ''
      if (fault.value !== '' || given.kind !== 'request') return undefined
      const path = Object.fromEntries(names.map(name => [name, values.value[name] ?? '']))
      return { ...given.request, ...path }
    },
    view: (send: () => void, isSending: boolean) =>
      h(
        'form',
        {
          class: 'try-form',
          onSubmit: (event: Event) => {
            event.preventDefault()
            send()
          },
        },
        [
          names.length === 0
            ? null
            : h('fieldset', { class: 'try-path' }, [
                h('legend', {}, words.pathParameters),
                ...names.map(pathField),
              ]),
          h('label', { for: id, class: 'try-label' }, words.request),
          h('textarea', {
            id,
            class: 'try-editor',
            value: text.value,
            spellcheck: false,
            rows: Math.min(18, Math.max(4, text.value.split('\n').length)),
            'aria-invalid': fault.value !== '',
            'aria-describedby': `${id}-fault`,
            onInput: (event: Event) => {
              if (event.target instanceof HTMLTextAreaElement) text.value = event.target.value
              fault.value = ''
            },
            onKeydown: (event: KeyboardEvent) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
              event.preventDefault()
              send()
            },
          }),
          h('p', { id: `${id}-fault`, class: 'try-fault', role: 'alert' }, fault.value),
          h('div', { class: 'try-actions' }, [
            h(
              'button',
              { type: 'submit', class: 'try-send', 'aria-disabled': isSending },
              isSending ? words.sending : words.send,
            ),
            h(
              'button',
              {
                type: 'button',
                class: 'try-reset',
                onClick: () => {
                  text.value = first()
                  values.value = start.path
                  fault.value = ''
                },
              },
              words.reset,
            ),
            h('span', { class: 'try-hint' }, words.hint),
          ]),
        ],
      ),
  }
}
