import type { ImportField } from './mapping.ts';
import { Phrases, phrasesOf } from './phrases.ts';

/** How columns are headed, by the field they hold; '|' between. */
const HEADINGS: Readonly<Record<ImportField, string>> = {
  DAY: 'datum|dag|datum bezoek|datum registratie|registratiedatum|bezoekdatum|datum vraag|date|tijdstempel|begintijd|starttijd',
  PART_OF_DAY: 'dagdeel|tijd|tijdstip|ochtend middag|moment|uur|tijdvak|hoe laat',
  LOCATION:
    'locatie|vestiging|punt|balie|plaats|informatiepunt|ido|ido locatie|filiaal|locatienaam|naam locatie|naam vestiging|waar|servicepunt',
  TOPIC:
    'onderwerp|onderwerpen|vraag|soort hulp vraag|onderwerp vraag|categorie|hulpvraag|vraagonderwerp|waarover|onderwerp van de vraag|type vraag',
  THEME: "thema|thema's|themas|leefgebied|hoofdthema|domein",
  HELP: 'hulp|geboden hulp|soort hulp|resultaat|afhandeling|actie|hoe geholpen|uitkomst|wat gedaan|geboden ondersteuning|hulpvorm|oplossing',
  CHANNEL: 'kanaal|contact|contactvorm|manier van contact|hoe gekomen|type contact|wijze van contact|soort contact',
  DURATION: 'duur|tijdsduur|duur gesprek|minuten|tijdsbesteding|bestede tijd|duur in minuten|gespreksduur|hoe lang',
  AGE: 'leeftijd|leeftijdscategorie|leeftijdsgroep|leeftijdsklasse|geschatte leeftijd|leeftijd schatting',
  GENDER: 'geslacht|m v|man vrouw|gender|m v x',
  LANGUAGE: 'taal|moedertaal|eerste taal|taalachtergrond|thuistaal|spreektaal|nederlands sprekend',
  SATISFACTION:
    'tevreden|tevredenheid|naar tevredenheid|naar tevredenheid geholpen|klant tevreden|bezoeker tevreden|tevreden geholpen',
  HELPER_KIND: 'geholpen door|medewerker of vrijwilliger|type medewerker|functie|soort medewerker|wie hielp',
  CAME_BY:
    'gekomen via|via|verwezen door|hoe bekend|doorverwezen door|hoe wist u van ons|herkomst|bekend via|doorverwezen vanuit',
  KIND: 'soort vraag|vraagsoort|aard van de vraag|aard vraag',
  GOVERNMENT_LEVEL: 'overheidslaag|bestuurslaag|niveau overheid|soort overheid',
  DIGID: 'digid vervolg|vervolg digid|digid actie|wat met digid',
  REFERRAL: 'doorverwezen naar|doorverwijzing|verwezen naar|doorverwijzing naar|naar wie doorverwezen',
  COUNT: 'aantal|n|aantallen|hoeveelheid|count|frequentie|aantal keer|totaal|turven',
  VISIT_NUMBER:
    'bezoeknummer|bezoek nummer|bezoek nr|bezoeknr|bezoek id|bezoek|klantnummer|volgnummer bezoek|registratienummer|nr|nummer|volgnummer|id|gesprek|klant nr|bezoeker nr|bezoekersnummer',
  PERIOD: 'periode|maand jaar|kwartaal|week|weeknummer|tijdvak periode',
  MONTH: 'maand',
  YEAR: 'jaar|jaartal',
};

const headings = new Phrases<ImportField>(phrasesOf(HEADINGS));

/** The field a heading names. */
export const fieldOfHeading = (key: string) => headings.recognise(key);

/** Columns that hold people, or what people typed: never proposed, whatever else their heading says. */
const PERSONAL =
  /\b(bsn|burgerservicenummer|voornaam|achternaam|naam|namen|telefoon(nummer)?|tel( nr)?|mobiel nummer|e-?mail(adres)?|adres|straat|huisnummer|postcode|geboortedatum|geboren|woonplaats|iban|rekeningnummer|kenteken|client(nummer)?|bsnr)\b/;
const NOTES =
  /\b(opmerking(en)?|toelichting|notitie(s)?|bijzonderheden|omschrijving|beschrijving|namelijk|verslag|aantekening(en)?|details|memo)\b/;
const PLACE = /\b(locatie|vestiging|filiaal|punt|balie|bibliotheek)\b/;

/** Why a column may hold what is never stored; null when its heading gives no reason to think so. */
export function keptOut(key: string): string | null {
  if (PERSONAL.test(key) && !PLACE.test(key))
    return 'Deze kolom kan persoonsgegevens bevatten. Zij wordt niet gelezen en nooit opgeslagen.';
  if (NOTES.test(key)) return 'Deze kolom bevat vrije tekst. Die wordt niet gelezen en nooit opgeslagen.';
  return null;
}
