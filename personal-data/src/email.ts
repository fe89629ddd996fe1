const written = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** Written so that no machine would see it: jan (at) voorbeeld.nl, jan apenstaartje voorbeeld punt nl. */
const disguised =
  /[\p{L}\d._-]{2,}\s?(?:\(at\)|\[at\]|\{at\}| at | apenstaart(?:je)? )\s?[\p{L}\d-]{2,}(?:\s?(?:\.|\(dot\)|\[dot\]| punt | dot )\s?(?:nl|com|org|net|eu|be|de|info|nu)\b)/giu;

/** E-mail addresses in a text, also in disguise. */
export const findEmailAddresses = (text: string): { text: string; start: number }[] =>
  [...text.matchAll(written), ...text.matchAll(disguised)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
  }));
