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
    soort_periode: 'kwartaal of jaar. Tel kwartalen en jaren nooit samen op: een jaar is al de som van zijn kwartalen.',
    van: 'De eerste dag van de periode.',
    tot_en_met: 'De laatste dag van de periode.',
    gemeentecode: 'De code van de gemeente bij het CBS, zoals GM0148.',
    gemeente: 'De naam van de gemeente.',
    provincie: 'De provincie van de gemeente.',
    punten: 'Het aantal informatiepunten dat open is op de laatste dag van de periode.',
    bezoeken: 'Geregistreerde bezoeken, afgerond. Bezoeken zijn geen unieke personen.',
    vragen: 'Geregistreerde vragen, afgerond. Een bezoeker kan meer dan een vraag stellen.',
    bereik_per_1000_inwoners_per_jaar: 'De afgeronde bezoeken per 1.000 inwoners, omgerekend naar een jaar.',
    inwoners: 'Inwoners van de gemeente op 1 januari van het jaar in inwoners_jaar. Bron: CBS.',
    inwoners_jaar: 'Van welk jaar het aantal inwoners is: het laatste dat bekend is aan het einde van de periode.',
    onderwerpcode: 'De vaste code van het onderwerp. Die blijft gelijk als de naam verandert.',
    onderwerp: 'Waar de vraag over ging. Alleen per jaar, en alleen bij 100 vragen of meer met een onderwerp.',
    aandeel: 'Het deel van de afgeronde vragen met dit onderwerp, van 0 tot 1, met vier decimalen.',
  },
} as const;
