import type { ImportField } from './mapping.ts';

/** Ways of writing that nobody knows; for a field that has UNKNOWN that is what it becomes, else nothing. */
export const NOT_KNOWN =
  '?|-|onbekend|onb|weet niet|niet bekend|nvt|n v t|niet van toepassing|geen|niet ingevuld|x onbekend|onduidelijk|nb';

/** How desks write the values of each field, by the code they stand for; '|' between. */
export const VALUE_SYNONYMS: Partial<Record<ImportField, Readonly<Record<string, string>>>> = {
  PART_OF_DAY: {
    MORNING: 'ochtend|morgen|s ochtends|voormiddag|vm|och',
    AFTERNOON: 'middag|s middags|namiddag|nm|mid',
    EVENING: 'avond|s avonds|av',
  },
  HELP: {
    HELPED:
      'geholpen|ter plekke geholpen|ondersteund|hulp geboden|samen gedaan|direct geholpen|opgelost|begeleid|zelf geholpen|hulp|ja',
    ANSWERED: 'beantwoord|vraag beantwoord|antwoord gegeven|direct beantwoord|uitleg gegeven|uitleg',
    INFORMATION: 'informatie|informatie meegegeven|informatie gegeven|folder|folder meegegeven|info|info gegeven',
    LISTENED: 'luisterend oor|geluisterd|gesprek|praatje',
    REFERRED: 'doorverwezen|doorverwijzing|verwezen|doorgestuurd|warm doorverwezen|doorverwijzen|doorverw',
    NOT_HELPED: 'niet geholpen|niet opgelost|kon niet helpen|geen hulp|nee|onopgelost|niet kunnen helpen',
  },
  CHANNEL: {
    DESK: 'balie|inloop|fysiek|aan de balie|aan balie|langs|spreekuur|loket|persoonlijk|inloopspreekuur|binnengelopen',
    TELEPHONE: 'telefoon|telefonisch|tel|gebeld|bellen|per telefoon',
    APPOINTMENT: 'afspraak|op afspraak|met afspraak',
    WALKING: 'rondlopend|lopend|vloer|in de bibliotheek',
  },
  GENDER: {
    MALE: 'm|man|mannelijk|heer|dhr|mannen',
    FEMALE: 'v|vrouw|vrouwelijk|mevrouw|mevr|mw|vrouwen',
    UNKNOWN: 'x|anders|o',
  },
  LANGUAGE: {
    DUTCH: 'nederlands|nl|ned|nederlandstalig|ja',
    OTHER:
      'anders|anderstalig|andere taal|engels|arabisch|turks|pools|oekraiens|tigrinya|spaans|frans|duits|farsi|dari|somalisch|berbers|russisch|niet nederlands|nt2|overig|overige|nee',
  },
  SATISFACTION: {
    YES: 'ja|j|tevreden|helemaal|volledig|naar tevredenheid|zeer tevreden|goed|y',
    PARTLY: 'deels|gedeeltelijk|een beetje|redelijk|half|neutraal|deels tevreden',
    NO: 'nee|n|niet|ontevreden|niet tevreden',
  },
  HELPER_KIND: {
    LIBRARY_STAFF: 'medewerker|bibliotheekmedewerker|beroepskracht|medewerker bibliotheek|personeel|collega',
    LIBRARY_VOLUNTEER: 'vrijwilliger|vrijwilliger bibliotheek|vrijwilligers',
    PARTNER_STAFF: 'partner|medewerker partner|medewerker van een partner|welzijnsmedewerker',
    PARTNER_VOLUNTEER: 'vrijwilliger partner|vrijwilliger van een partner',
    INTERN: 'stagiair|stagiaire|stage|stagiairs',
  },
  CAME_BY: {
    MUNICIPALITY: 'gemeente|via gemeente|gemeentehuis|klantcontactcentrum|kcc',
    PARTNER:
      'partner|welzijn|wijkteam|sociaal team|huisarts|buurthuis|taalhuis|woningcorporatie|school|vluchtelingenwerk|apotheek|maatschappelijk werk|seniorenbond|formulierenbrigade|humanitas',
    NATIONAL_AGENCY:
      'landelijke organisatie|belastingdienst|uwv|svb|cbr|duo|digid|logius|cak|overheid|rijksoverheid|manifestgroep',
    DIGIHULPLIJN: 'digihulplijn|digi hulplijn|hulplijn',
    CAMPAIGN: 'campagne|krant|flyer|folder|website|social media|facebook|advertentie|poster|internet|reclame|media',
    ACQUAINTANCE: 'bekende|bekenden|familie|vrienden|vriend|buren|mond tot mond|mond-tot-mond|kennis|kennissen',
    RETURNING:
      'eerder geweest|terugkerend|komt vaker|al bekend|al eerder geweest|vaste bezoeker|eigen initiatief bekend',
    UNKNOWN: 'zelf|anders|overig|eigen initiatief|toevallig|bibliotheek',
  },
  KIND: {
    DIGITAL_GOVERNMENT: 'digitale overheid|overheid|ido|e-overheid|digitale overheidsdienst',
    LIBRARY_SERVICE: 'bibliotheek|bibliotheekdienst|bibliotheekvraag|bieb|dienst van de bibliotheek',
    OTHER: 'anders|overig|overige|geen overheid',
  },
  GOVERNMENT_LEVEL: {
    NATIONAL: 'landelijk|rijk|rijksoverheid|landelijke organisatie|nationaal',
    MUNICIPALITY: 'gemeente|gemeentelijk|lokaal',
    PROVINCE: 'provincie|provinciaal',
    WATER_BOARD: 'waterschap|waterschappen',
    NONE: 'geen|geen overheid|niet',
  },
  DIGID: {
    REQUEST: 'aanvragen|aangevraagd|aanvraag',
    ACTIVATE: 'activeren|geactiveerd|activatie',
    APP: 'app|digid app|app installeren',
    FORGOTTEN: 'vergeten|wachtwoord vergeten|kwijt|herstellen',
    MANDATE: 'machtigen|machtiging|digid machtigen',
  },
  REFERRAL: {
    COURSE:
      'cursus|training|klik & tik|klik en tik|klik tik|digisterker|les|cursus bibliotheek|werken met de digitale overheid',
    CONSULTATION_HOUR: 'spreekuur|inloopspreekuur|digitaal spreekuur|formulierenspreekuur|taalspreekuur',
    LOCAL_PARTNER:
      'lokale partner|partner|gemeente|welzijn|wijkteam|sociaal team|maatschappelijk werk|humanitas|formulierenbrigade|schuldhulp|sociaal raadslieden|taalhuis|juridisch loket|ja',
    NATIONAL_PARTNER:
      'landelijke partner|belastingdienst|uwv|svb|cbr|duo|digihulplijn|landelijk|cak|logius|digid helpdesk',
  },
};

/** Fields in which 'nobody knows' is a value of its own. */
export const WITH_UNKNOWN: ReadonlySet<ImportField> = new Set<ImportField>([
  'AGE',
  'GENDER',
  'LANGUAGE',
  'SATISFACTION',
  'CAME_BY',
]);
