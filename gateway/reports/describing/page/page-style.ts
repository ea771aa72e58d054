/** How the page of reports looks, in light and in the dark, on paper and on a telephone. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fcfbf8, #16191d);
  --raised: light-dark(#ffffff, #1e2228);
  --ink: light-dark(#1d2329, #e4e7ea);
  --quiet: light-dark(#57616b, #9aa5b0);
  --line: light-dark(#dfdcd3, #333a42);
  --accent: light-dark(#0b5a75, #7cc4dd);
  --tint: light-dark(#e9f1f3, #22323a);
  --mono: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
* { box-sizing: border-box }
html { scroll-behavior: smooth }
body {
  margin: 0 auto; padding: 3rem 1.5rem 6rem; max-width: 66rem;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.6 "Source Sans 3", "Segoe UI", system-ui, -apple-system, "Liberation Sans", sans-serif;
}
h1, h2, h3 { line-height: 1.2; text-wrap: balance; font-weight: 650 }
h1 { font-size: 2.25rem; margin: 0 0 .75rem; letter-spacing: -.015em }
h2 { font-size: 1.4rem; margin: 0 0 .25rem }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem }
p { margin: 0 0 .75rem; max-width: 44rem }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px }
code { font: .875em/1.5 var(--mono); overflow-wrap: anywhere }
th code { white-space: nowrap }
h2 a { text-decoration: none }
h2 a:hover { text-decoration: underline }
header { border-bottom: 1px solid var(--line); padding-bottom: 1.5rem; margin-bottom: 2rem }
header nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-bottom: 2rem; font-size: .9375rem }
header nav a:last-child { margin-left: auto }
.lead { font-size: 1.125rem; color: var(--quiet) }
.contents { columns: 15rem; gap: 2rem; padding: 0; margin: 0 0 2.5rem; list-style: none }
.contents li { break-inside: avoid; padding: .125rem 0 }
.rules dt { font-family: var(--mono); font-size: .875rem; margin-top: .5rem }
.rules dd { margin: 0; color: var(--quiet); max-width: 44rem }
article, .rules {
  background: var(--raised); border: 1px solid var(--line); border-radius: .625rem;
  padding: 1.5rem 1.75rem; margin: 0 0 1.25rem; scroll-margin-top: 1rem;
}
.names { color: var(--quiet); font-size: .9375rem; margin-bottom: .5rem }
.forms { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 1rem 0; list-style: none }
.forms a {
  display: block; padding: .2rem .8rem; border-radius: 2rem; background: var(--tint);
  font-size: .9375rem; text-decoration: none;
}
.forms a:hover { background: var(--accent); color: var(--ground) }
details { border-top: 1px solid var(--line) }
summary { cursor: pointer; padding: .6rem 0; font-weight: 600 }
summary small { font-weight: 400; color: var(--quiet); font-size: .875rem }
.wide { overflow-x: auto; margin-bottom: 1rem }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.45 }
th, td { text-align: left; vertical-align: top; padding: .45rem 1.25rem .45rem 0; border-top: 1px solid var(--line) }
thead th { border-top: 0; color: var(--quiet); font-weight: 500; font-size: .875rem }
tbody th { font-weight: 400 }
td small { display: block; color: var(--quiet) }
td:last-child { padding-right: 0 }
@media (max-width: 40rem) {
  body { padding: 1.5rem 1rem 4rem }
  article, .rules { padding: 1.25rem }
  h1 { font-size: 1.75rem }
  thead { display: none }
  table, tbody, tr, th, td { display: block }
  tr { border-top: 1px solid var(--line); padding: .5rem 0 }
  th, td { border: 0; padding: 0 }
}
@media print { details::details-content { content-visibility: visible; block-size: auto } article { break-inside: auto } }
`;
