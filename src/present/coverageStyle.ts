/** Black on light tints only; what a colour says is also said by a sign. */
export const COVERAGE_STYLE = `
* { box-sizing: border-box; margin: 0; padding: 0 }
html { color: #000; background: #fff }
body { max-width: 80rem; margin: 1rem auto; padding: 0 1rem; font: 1rem/1.4 Arial, 'Liberation Sans', Helvetica, sans-serif }
h1, h2, p, ul, table { margin-bottom: 1rem }
h2 { padding-top: 1rem }
li { list-style: none; padding: 0.1rem 0.5rem }
a { color: #000 }
table { width: 100%; border-collapse: collapse }
caption { text-align: left; padding-bottom: 0.3rem }
th, td { text-align: left; vertical-align: top; padding: 0.1rem 0.5rem; border-bottom: 1px solid #ccc }
.source { font-size: 0.85rem }
.source tbody { font-family: ui-monospace, 'DejaVu Sans Mono', Consolas, monospace }
.source tbody th { width: 4rem; font-weight: normal }
.source tbody td { width: 5rem; white-space: nowrap }
.source tbody td + td { width: auto; white-space: pre-wrap; overflow-wrap: anywhere }
.source span { display: block; padding-left: 2rem; font-family: Arial, 'Liberation Sans', Helvetica, sans-serif }
.all { background: #d9f2d9 }
.some { background: #fff0c2 }
.none { background: #ffdada }`
