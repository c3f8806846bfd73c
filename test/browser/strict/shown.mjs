/** Leaves the outcome of a page where its test looks for it. */
export const shown = (lines) => {
  const outcome = document.createElement('pre')
  outcome.id = 'outcome'
  outcome.textContent = lines.join('\n')
  document.body.append(outcome)
}
