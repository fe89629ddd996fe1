/**
 * Makes what stands on the page the same as what the server draws now, and leaves alone what is the same already: what is unfolded,
 * where the keyboard is, what is selected, how far a table was scrolled. Elements with `data-kept` stay as they are.
 */
export function morph(old: Element, fresh: Element): void {
  const focused = document.activeElement;
  become(old, fresh);
  // What was moved lost the keyboard on the way.
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
}

function become(old: Element, fresh: Element): void {
  if (old.hasAttribute('data-kept')) return;
  morphAttributes(old, fresh);
  let at: ChildNode | null = old.firstChild;
  for (const wanted of [...fresh.childNodes]) {
    const same = standsFor(wanted, at);
    if (!same) {
      old.insertBefore(document.importNode(wanted, true), at);
      continue;
    }
    // What stood in between is not wanted any more, or stands further on.
    if (same !== at) old.insertBefore(same, at);
    if (same instanceof Element) become(same, wanted as Element);
    else if (same.nodeValue !== wanted.nodeValue) same.nodeValue = wanted.nodeValue;
    at = same.nextSibling;
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

/** The node that becomes the wanted one: the one at hand, or the next that is the same thing. */
function standsFor(wanted: ChildNode, at: ChildNode | null): ChildNode | null {
  for (let next = at; next; next = next.nextSibling) {
    if (next.nodeName === wanted.nodeName && nameOf(next) === nameOf(wanted)) return next;
    if (!(wanted instanceof Element)) return null;
  }
  return null;
}

const NAMES = ['id', 'aria-labelledby', 'data-testid', 'class'];

/** What an element is known by among those beside it. */
function nameOf(node: Node): string | null {
  if (!(node instanceof Element)) return null;
  const name = NAMES.find((each) => node.hasAttribute(each));
  return name ? `${name} ${node.getAttribute(name)}` : '';
}

function morphAttributes(old: Element, fresh: Element): void {
  for (const { name, value } of [...fresh.attributes]) {
    if (old.getAttribute(name) === value) continue;
    old.setAttribute(name, value);
    choose(old, name);
  }
  for (const { name } of [...old.attributes]) {
    // Whoever unfolded something is still reading it.
    if (fresh.hasAttribute(name) || (name === 'open' && old instanceof HTMLDetailsElement)) continue;
    old.removeAttribute(name);
    choose(old, name);
  }
}

/** A field that somebody changed no longer listens to its attributes: a choice made elsewhere must be told. */
function choose(field: Element, attribute: string): void {
  if (field instanceof HTMLOptionElement && attribute === 'selected') field.selected = field.defaultSelected;
  if (!(field instanceof HTMLInputElement)) return;
  if (attribute === 'checked') field.checked = field.defaultChecked;
  if (attribute === 'value') field.value = field.defaultValue;
}
