const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')

/** Four words of 32 bits out of a text: cyrb128, by bryc, in the public domain. Spreads well; keeps nothing secret. */
const wordsOf = (text: string): readonly [number, number, number, number] => {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  const all = a ^ b ^ c ^ d
  return [all, b ^ all, c ^ all, d ^ all]
}

/**
 * Gives the UUID of a name: of version 8 (RFC 9562), of which the bits may come from anything. The same name, the same
 * UUID: no randomness, so that the same advice is the same Bundle.
 */
export const uuidOf = (name: string): string => {
  const digits = wordsOf(name).map(hex).join('')
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16)
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-')
}
