type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What was chosen or written in a field after its form was sent; of a box to tick, whether it is ticked. */
export type Change = { name: string; value: string; checked?: boolean };

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.querySelectorAll<Field>('input, textarea, select')].filter(({ name, type }) => name && type !== 'hidden');
const isTicked = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio';

/** The fields that are not any more as they were sent. */
export function changedSince(form: HTMLFormElement, sent: FormData): Change[] {
  return fieldsOf(form).flatMap((field): Change[] => {
    const { name, value } = field;
    if (!isTicked(field)) return sent.get(name) === value ? [] : [{ name, value }];
    const { checked } = field;
    return sent.getAll(name).includes(value) === checked ? [] : [{ name, value, checked }];
  });
}

/** Fills in again what was changed, in a form that was drawn anew, and leaves the keyboard in the field it was in. */
export function putBack(form: HTMLFormElement, changes: readonly Change[], keyboard: Keyboard | null): void {
  const fields = fieldsOf(form);
  for (const { name, value, checked } of changes) {
    const field = fields.find((each) => each.name === name && (checked === undefined || each.value === value));
    if (!field) continue;
    if (checked !== undefined && isTicked(field)) field.checked = checked;
    else field.value = value;
    // A change in a part that is folded is one nobody sees.
    const folded = field.closest('details');
    if (folded) folded.open = true;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  if (keyboard) fields.find((each) => each.name === keyboard.name && isAt(each, keyboard))?.focus();
}

/** The field the keyboard is in. */
export type Keyboard = { name: string; value: string };

/** Which field of the form the keyboard is in; null when it is in none. */
export function keyboardIn(form: HTMLFormElement): Keyboard | null {
  const field = fieldsOf(form).find((each) => each === document.activeElement);
  return field ? { name: field.name, value: field.value } : null;
}

const isAt = (field: Field, { value }: Keyboard) => !isTicked(field) || field.value === value;
