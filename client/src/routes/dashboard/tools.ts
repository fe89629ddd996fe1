/** What can be pressed on the dashboard apart from links: a choice that shows at once, the printer, and pictures of charts. */
export function startTools(): void {
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && 'shows' in target.dataset) target.form?.requestSubmit();
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if ('print' in button.dataset) window.print();
    if ('picture' in button.dataset) void savePicture(button, button.dataset['picture']!);
  });
}

async function savePicture(button: HTMLElement, name: string): Promise<void> {
  const figure = button.closest<HTMLElement>('[data-figure]')!;
  const failure = figure.querySelector<HTMLElement>('[data-picture-failed]')!;
  try {
    const { downloadPicture } = await import('#lib/charts/picture.ts');
    await downloadPicture(figure, name);
    failure.textContent = '';
  } catch {
    failure.textContent = failure.dataset['pictureFailed']!;
  }
}
