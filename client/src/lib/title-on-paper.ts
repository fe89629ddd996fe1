/** Puts the title of a page below each sheet of a report, beside the page number: style sheets know no title, so it is told as it is printed. */
export function titleOnPaper(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener('beforeprint', () => {
    sheet.replaceSync(`@media print { @page report { @bottom-left { content: ${quoted(document.title)} } } }`);
  });
}

/** As a string in CSS. */
const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`;
