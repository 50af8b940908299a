import { defineComponent, h } from 'vue'
import { useWords } from '../use-words.js'
import { searchIcon } from './search-icons.js'
import { openSearch } from './search-opener.js'

/** A large search box for a page: opens the search, with what is typed into it. */
export const SearchLauncher = defineComponent({
  name: 'SearchLauncher',
  setup() {
    const words = useWords()
    const onKeydown = (event: KeyboardEvent): void => {
      const isText =
        event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
      if (!isText || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      openSearch(event.key)
    }
    return () =>
      h('button', { type: 'button', class: 'search-launcher', onClick: () => openSearch(), onKeydown }, [
        searchIcon('search'),
        h('span', { class: 'search-launcher-text' }, words.value.search.field),
        h('kbd', { 'aria-hidden': 'true' }, '/'),
      ])
  },
})
