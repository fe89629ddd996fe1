/** Whose they are; those of a demonstration may be mistaken for real ones by nobody. */
export const sourceOf = (demonstration: boolean): string =>
  demonstration ? 'Verzonnen cijfers van de demonstratie van Regiepunt' : openFiguresMetadata.bron;

/** What goes along with every file of open figures, in Dutch. */
export const openFiguresMetadata = {
  titel: 'Open cijfers van de informatiepunten',
  bron: 'Regiepunt, registraties van de informatiepunten (IDO en Infopunt)',
  licentie: 'CC0 1.0',
  licentie_adres: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
  afronding:
    'Aantallen bezoeken en vragen zijn afgerond op een veelvoud van 5. Een jaar is de som van de afgeronde kwartalen. Een 0 betekent 0, 1 of 2, of dat er niets is geregistreerd.',
  definities: {
    periode: 'Een kwartaal (2025-K1) of een jaar (2025). Alleen kwartalen en jaren die voorbij zijn.',
    punten: 'Het aantal informatiepunten dat open is op de laatste dag van de periode.',
    bezoeken: 'Geregistreerde bezoeken, afgerond. Bezoeken zijn geen unieke personen.',
    vragen: 'Geregistreerde vragen, afgerond. Een bezoeker kan meer dan een vraag stellen.',
    bereik_per_1000_inwoners_per_jaar: 'De afgeronde bezoeken per 1.000 inwoners, omgerekend naar een jaar.',
    inwoners: 'Inwoners van de gemeente op 1 januari van het jaar in inwoners_jaar. Bron: CBS.',
    onderwerp: 'Waar de vraag over ging. Alleen per jaar, en alleen bij 100 vragen of meer met een onderwerp.',
    aandeel: 'Het deel van de afgeronde vragen met dit onderwerp, van 0 tot 1.',
  },
} as const;
