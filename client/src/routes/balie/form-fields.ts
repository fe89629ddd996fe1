import type { NotedQuestion } from './visit-form.ts';

/** What is usually the same for the next visitor: it stays as it is after saving. */
const KEPT = ['channel', 'partOfDay', 'helperKind'];
const OF_VISIT = [...KEPT, 'duration', 'satisfaction', 'cameBy', 'sender', 'age', 'gender', 'language'];

/** Empties the question of a form, or the whole visit but for what stays the same. */
export function clearFields(form: HTMLFormElement, what: 'question' | 'visit'): void {
  const keep = what === 'question' ? OF_VISIT : KEPT;
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)) {
      if (!keep.includes(field.name)) field.checked = field.name === 'warm' && field.value === '';
    } else if (field instanceof HTMLSelectElement && !keep.includes(field.name)) field.value = '';
  }
}

export function check(form: HTMLFormElement, name: keyof NotedQuestion, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[name=${name}][value="${CSS.escape(value)}"]`);
  if (field) field.checked = true;
}

/** The fields with this name, in the order on the screen. */
export function fieldsOf(form: HTMLFormElement | undefined, name: string): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>(`input[name=${name}]`) ?? [])];
}

/** Chooses what was chosen before, unless something is. */
export function setSelect(form: HTMLFormElement | undefined, name: string, value: string | null): void {
  const field = form?.elements.namedItem(name);
  if (value && field instanceof HTMLSelectElement && !field.value) field.value = value;
}

/** Chooses the field at a place among those of its name, and puts the focus there so that Enter and the arrow keys go on from it. */
export function choose(form: HTMLFormElement | undefined, name: string, index: number): boolean {
  const field = fieldsOf(form, name)[index];
  if (!field) return false;
  field.closest('details')?.setAttribute('open', '');
  field.focus();
  field.click();
  return true;
}
