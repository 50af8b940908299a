export * as _plate_number_ from './_plate_number_.js'
