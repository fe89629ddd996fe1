/** Pixels of the picture for each pixel on the screen: sharp in a document and on a beamer. */
const SCALE = 2;
const MARGIN = 24;
/** What CSS says of a shape; in a picture of its own it must stand on the shape itself. */
const SHAPE_STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'vector-effect',
] as const;

/** Draws a figure as it stands on the page, colours and fonts and all, and offers it as a PNG of that name. */
export async function downloadPicture(figure: HTMLElement, name: string): Promise<void> {
  const canvas = await drawPicture(figure);
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  if (!blob) throw new Error('The browser made no picture');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * A page's own picture of itself: its shapes are drawn from the SVG and its texts by the canvas, which knows the fonts of the page
 * (an SVG that is loaded as an image knows none). Buttons stay out; the source comes in.
 */
async function drawPicture(figure: HTMLElement): Promise<HTMLCanvasElement> {
  await document.fonts.ready;
  figure.setAttribute('data-in-picture', '');
  const only = [...figure.querySelectorAll<HTMLElement>('[data-picture-only]')];
  const not = [...figure.querySelectorAll<HTMLElement>('[data-not-in-picture]')];
  for (const part of only) part.style.display = 'block';
  for (const part of not) part.style.display = 'none';
  try {
    const frame = figure.getBoundingClientRect();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((frame.width + 2 * MARGIN) * SCALE);
    canvas.height = Math.ceil((frame.height + 2 * MARGIN) * SCALE);
    const context = canvas.getContext('2d')!;
    context.scale(SCALE, SCALE);
    context.fillStyle = getComputedStyle(figure).backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.translate(MARGIN - frame.left, MARGIN - frame.top);
    await paint(context, figure);
    return canvas;
  } finally {
    for (const part of [...only, ...not]) part.style.removeProperty('display');
    figure.removeAttribute('data-in-picture');
  }
}

async function paint(context: CanvasRenderingContext2D, element: Element): Promise<void> {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || element.matches('.rp-only-spoken, title')) return;
  // A drawing within a drawing is drawn along with it.
  if (element instanceof SVGSVGElement && !element.ownerSVGElement) await paintShapes(context, element);
  else if (element instanceof HTMLElement) paintBox(context, element, style);
  for (const child of element.childNodes) {
    if (child instanceof Element) await paint(context, child);
    else if (child instanceof Text) paintText(context, child, element, style);
  }
}

function paintBox(context: CanvasRenderingContext2D, element: HTMLElement, style: CSSStyleDeclaration): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor)) {
    context.fillStyle = style.backgroundColor;
    context.beginPath();
    context.roundRect(left, top, width, height, parseFloat(style.borderTopLeftRadius) || 0);
    context.fill();
  }
}

async function paintShapes(context: CanvasRenderingContext2D, drawing: SVGSVGElement): Promise<void> {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const originals = drawing.querySelectorAll('*');
  [...copy.querySelectorAll('*')].forEach((shape, at) => {
    const style = getComputedStyle(originals[at]!);
    if (shape.matches('text, title') || style.display === 'none') return void shape.setAttribute('display', 'none');
    for (const property of SHAPE_STYLES) shape.setAttribute(property, style.getPropertyValue(property));
  });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  context.drawImage(image, left, top, width, height);
}

/** Word by word, where the page has put each of them: lines break as they do there. */
function paintText(context: CanvasRenderingContext2D, text: Text, element: Element, style: CSSStyleDeclaration): void {
  const drawn = element instanceof SVGGraphicsElement;
  // In a drawing with units of its own, sizes are in those.
  const scale = drawn ? (element.getScreenCTM()?.a ?? 1) : 1;
  context.fillStyle = drawn ? style.fill : style.color;
  context.font = `${style.fontWeight} ${parseFloat(style.fontSize) * scale}px ${style.fontFamily}`;
  const halo = drawn && style.stroke !== 'none';
  if (halo) {
    context.strokeStyle = style.stroke;
    context.lineWidth = parseFloat(style.strokeWidth) * scale;
    context.lineJoin = 'round';
  }
  const ascent = context.measureText('x').fontBoundingBoxAscent;
  for (const word of text.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    const place = range.getClientRects()[0];
    if (!place) continue;
    if (halo) context.strokeText(word[0], place.left, place.top + ascent);
    context.fillText(word[0], place.left, place.top + ascent);
  }
}
