export * as notifyUrl from './notify-url.js'
