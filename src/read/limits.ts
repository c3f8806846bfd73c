/** Largest file, in bytes of UTF-8. The largest hand-written pathway is about 40 kB. */
export const MAX_BYTES = 1_000_000

/**
 * Most words and signs in one file, as the lexer counts them. The largest hand-written file has 15,000. What a file costs is
 * what is in it and not its size: a file of brackets alone takes the parser ten times as long as one of text.
 */
export const MAX_LEXEMES = 60_000

/** Deepest nesting of maps and lists. Deeper, a second document can make the YAML parser abort the process. */
export const MAX_DEPTH = 64

/** Most files in one library. */
export const MAX_FILES = 2000
