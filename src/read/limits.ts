/** Largest file, in bytes of UTF-8. The largest hand-written pathway is about 40 kB. */
export const MAX_BYTES = 1_000_000

/** Deepest nesting of maps and lists. Deeper, a second document can make the YAML parser abort the process. */
export const MAX_DEPTH = 64

/** Most files in one library. */
export const MAX_FILES = 2000
