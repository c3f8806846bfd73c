/** A calm page with the fonts of the reader's own machine; what is urgent or open has a word and a line, not only a colour. */
export const SITE_STYLE = `
@page { size: A4 portrait; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444 } }
* { box-sizing: border-box }
html { color: #1b1b1b; background: #fff; -webkit-text-size-adjust: 100% }
body { max-width: 50rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif; overflow-wrap: anywhere; hyphens: auto }
h1 { font-size: 2rem; line-height: 1.2; margin: .3rem 0 1rem; text-wrap: balance }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid #1b1b1b }
h3 { font-size: 1.08rem; line-height: 1.35; margin: 0 0 .5rem }
h1, h2, h3, caption, figcaption { hyphens: manual }
p { margin: .5rem 0 }
a { color: #0b4f8a; text-underline-offset: .15em }
ul, ol { margin: .4rem 0; padding-left: 1.35rem }
li { margin: .2rem 0 }
li > ul { margin: .1rem 0 .5rem; color: #333 }
nav.contents { margin: 1.5rem 0; padding: .75rem 1rem; background: #f4f4f1; border-radius: .3rem }
nav.contents ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem }
.above { margin: 0; color: #444 }
.warning { margin: 1rem 0; padding: .6rem .9rem; border: 1px solid #1b1b1b; border-left-width: 6px; font-weight: 600 }
article { margin: 1rem 0; padding: .9rem 1.1rem 1rem; border: 1px solid #c9c9c4; border-radius: .3rem }
article.urgent { border: 2px solid #8f0000; border-left-width: 10px }
.flag { display: inline-block; margin-right: .35rem; padding: .05rem .45rem; background: #8f0000; color: #fff; font-size: .85em; border-radius: .2rem }
dl { margin: .75rem 0 0; font-size: .93rem }
article dl { padding-top: .6rem; border-top: 1px solid #dcdcd8 }
dl > div { display: flex; gap: .75rem; margin: .2rem 0 }
dt { flex: 0 0 9rem; color: #444 }
dd { flex: 1; margin: 0 }
.open { padding: 0 .25em; background: #fff0c2; border-bottom: 2px dotted #6b4e00 }
.agreed { border-bottom: 2px solid #1e6b35 }
table { width: 100%; border-collapse: collapse; margin: .75rem 0; font-size: .93rem }
caption { text-align: left; font-weight: 600; padding: .3rem 0 }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #dcdcd8; font-weight: normal; overflow-wrap: break-word }
thead th { font-weight: 600; border-bottom: 1.5px solid #1b1b1b }
figure { margin: 1rem 0 1.5rem }
figure svg { display: block; max-width: 100%; height: auto }
figcaption { margin-top: .4rem; font-size: .9rem; color: #444 }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid #c9c9c4; font-size: .88rem; color: #444 }
@media (max-width: 34rem) { dl > div { display: block } table { font-size: .85rem } th, td { padding-right: .35rem; overflow-wrap: anywhere } }
@media print {
  html { font-size: 9pt; -webkit-print-color-adjust: exact; print-color-adjust: exact }
  body { max-width: none; padding: 0; line-height: 1.38 }
  nav { display: none }
  h1 { font-size: 20pt }
  h2 { font-size: 14pt; margin: 7mm 0 2mm; break-after: avoid }
  h3, caption { break-after: avoid }
  article, figure, tr, .warning { break-inside: avoid }
  article { padding: 2mm 3.5mm 2.5mm; margin: 2.5mm 0 }
  p, ul, ol { margin-top: .6mm; margin-bottom: .6mm }
  li { margin: .3mm 0 }
  article dl { margin-top: 1.5mm; padding-top: 1.5mm }
  dl > div { margin: .3mm 0 }
  li > ul { margin-bottom: 1mm }
  thead { display: table-header-group }
  p { orphans: 3; widows: 3 }
  figure svg { max-height: 235mm; width: auto }
  footer { margin-top: 4mm; break-before: avoid }
  a { color: inherit; text-decoration: none }
}`
