exports.input = {
  on: '2026-03-02',
  network: 'loosduinen-voorbeeld',
  signals: {
    leeftijd: 78,
    woonsituatie: 'zelfstandig',
    'gewicht-6mnd': 60,
    gewicht: 56,
    'gewichtsverlies-bedoeld': false,
    oedeem: false,
  },
}
exports.misspelt = { on: '2026-03-02', signals: { gewigt: 56 } }
