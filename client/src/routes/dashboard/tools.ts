/** What can be pressed on the dashboard apart from links: a choice that shows at once, and the printer. */
export function startTools(): void {
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && 'shows' in target.dataset) target.form?.requestSubmit();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button[data-print]')) window.print();
  });
}
