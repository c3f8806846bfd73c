// Notes what the policy of the page forbade. Imported first, so that it misses nothing of what comes after.
const list = document.createElement('ul')
list.id = 'violations'
document.body.append(list)
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  const item = document.createElement('li')
  item.textContent = `${violatedDirective}: ${blockedURI}`
  list.append(item)
})
