import { type Ref, shallowRef } from 'vue'

/** A wish to open the search, with the text that it begins with. */
export interface SearchRequest {
  readonly text: string
}

const request = shallowRef<SearchRequest>()

/** Opens the search, from anywhere in the theme: the front page and the page for lost addresses do. */
export function openSearch(text = ''): void {
  request.value = { text }
}

/** The last wish to open the search, which the dialog watches. */
export function useSearchRequest(): Readonly<Ref<SearchRequest | undefined>> {
  return request
}
