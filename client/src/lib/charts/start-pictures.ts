/** The button of each chart that gives it as a picture; what draws it is only fetched when that is asked for. */
export function startPictures(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-picture]') : null;
    if (button) void savePicture(button, button.dataset['picture']!);
  });
}

async function savePicture(button: HTMLElement, name: string): Promise<void> {
  const figure = button.closest<HTMLElement>('[data-figure]')!;
  const failure = figure.querySelector<HTMLElement>('[data-picture-failed]')!;
  try {
    const { downloadPicture } = await import('./picture.ts');
    await downloadPicture(figure, name);
    failure.textContent = '';
  } catch {
    failure.textContent = failure.dataset['pictureFailed']!;
  }
}
