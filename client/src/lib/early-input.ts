type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Remembers what was already filled in on a page that the server drew and that has not come to life yet, as on a slow telephone.
 * Coming to life sets every field to what the server drew; the function answered puts back what was filled in, and tells whoever
 * listens. Call the one just before, the other just after.
 */
export function rememberEarlyInput(): () => void {
  const changed = [...document.querySelectorAll<Field>('input, textarea, select')].flatMap((field) => {
    const putBack = howToPutBack(field);
    return putBack ? [{ field, putBack }] : [];
  });
  return () => {
    for (const { field, putBack } of changed) {
      if (!field.isConnected) continue;
      putBack();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
}

/** How to fill a field as it is now; undefined when it is as the server drew it. */
function howToPutBack(field: Field): (() => void) | undefined {
  if (field instanceof HTMLSelectElement) {
    const { value } = field;
    return field.selectedIndex === drawnIndex(field) ? undefined : () => (field.value = value);
  }
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    const { checked } = field;
    // A radio button that went off did so because another went on.
    const matters = checked !== field.defaultChecked && (checked || field.type === 'checkbox');
    return matters ? () => (field.checked = checked) : undefined;
  }
  if (field.type === 'file' || field.type === 'hidden') return undefined;
  const { value } = field;
  return value === field.defaultValue ? undefined : () => (field.value = value);
}

/** The option that shows when nobody chose: the last of those marked, or else the first that can be chosen. */
function drawnIndex({ options }: HTMLSelectElement): number {
  const marked = [...options].findLastIndex((option) => option.defaultSelected);
  return marked >= 0 ? marked : [...options].findIndex((option) => !option.disabled);
}
