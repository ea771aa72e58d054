// What pages do beyond what they do without script: print, and copy the address.

/** @type {<Kind extends HTMLElement>(selector: string) => NodeListOf<Kind>} */
const all = (selector) => document.querySelectorAll(selector);

for (const button of all('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

for (const button of all('[data-copy]')) {
  if (!navigator.clipboard) continue;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href);
    button.textContent = button.dataset.done ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, 2_000);
  });
}

// What is folded is read on paper as well.
addEventListener('beforeprint', () => {
  for (const details of /** @type {NodeListOf<HTMLDetailsElement>} */ (all('details:not([open])'))) {
    details.dataset.folded = '';
    details.open = true;
  }
});
addEventListener('afterprint', () => {
  for (const details of /** @type {NodeListOf<HTMLDetailsElement>} */ (all('details[data-folded]'))) {
    delete details.dataset.folded;
    details.open = false;
  }
});
