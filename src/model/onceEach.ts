/** Makes for every key once, when it is first asked for. */
export const onceEach = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const found = make(key)
    made.set(key, found)
    return found
  }
}
