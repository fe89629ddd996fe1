/** How desks write the national topics of an IDO, by code; '|' between. */
export const TOPIC_SYNONYMS: Readonly<Record<string, string>> = {
  devices:
    'apparaat|apparaten|computer|laptop|pc|tablet|ipad|telefoon instellen|mobiel|mobiele telefoon|smartphone|wifi|internet|e-mail|email|mail|whatsapp|digitale vaardigheden|wachtwoord|gmail|updates',
  digid:
    'digid|digi d|digi-d|digid app|digid aanvragen|digid activeren|digid machtigen|machtigen|digid vergeten|machtiging',
  'income-tax':
    'belastingaangifte|aangifte|inkomstenbelasting|aangifte inkomstenbelasting|belasting|belastingdienst|ib aangifte|ib|belastingen|voorlopige aanslag',
  'municipal-schemes':
    'gemeente|gemeentelijke regelingen|gemeentelijke regeling|gemeentezaken|bijstand|wmo|kwijtschelding|minimaregeling|minimaregelingen|stadspas|verhuizing doorgeven|parkeervergunning|gemeentelijke belastingen|mijn gemeente|paspoort|participatiewet',
  'online-banking': 'bank|bankieren|internetbankieren|online bankieren|bankzaken|ideal|mobiel bankieren',
  allowances:
    'toeslag|toeslagen|zorgtoeslag|huurtoeslag|kinderopvangtoeslag|kindgebonden budget|kinderbijslag|dienst toeslagen',
  'health-declaration':
    'gezondheidsverklaring|gezondheidsverklaring rijbewijs|rijbewijs|cbr|rijbewijs verlengen|mijn cbr|verlengen rijbewijs',
  'public-transport': 'ov|ov-chipkaart|ov chipkaart|ovpas|ov-pas|openbaar vervoer|ns|reizen|trein|reisplanner|9292',
  facilities: 'printen|kopieren|scannen|print|scan|kopie|faciliteiten|printen kopieren scannen|printen en scannen',
  'energy-allowance': 'energietoeslag|energie|energiecompensatie|noodfonds energie|tijdelijk noodfonds',
  pension: 'pensioen|aow|pensioen en aow|svb|mijnpensioenoverzicht|sociale verzekeringsbank|pensioenfonds',
  insurance: 'verzekering|verzekeringen|zorgverzekering|zorgverzekeraar|cak|eigen risico',
  uwv: 'uwv|ww|wia|werkmap|uitkering uwv|ww-uitkering|werk nl|ziektewet|wajong',
  understanding:
    'informatie begrijpen|brief begrijpen|brief lezen|brief|post|moeilijke brief|formulier|formulier invullen',
  'digital-library':
    'online bibliotheek|digitale bibliotheek|e-books|ebooks|bibliotheek app|onlinebibliotheek|luisterbieb',
  housing: 'huurwoning|sociale huurwoning|woning zoeken|wonen|woningnet|inschrijven woning|woningcorporatie|huur',
  'digital-care':
    'digitale zorg|patientenportaal|mijn ziekenhuis|huisarts online|coronacheck|corona check|coronacheck app|corona|qr-code corona|vaccinatie|vaccinatiebewijs|ggd|mgn|mijngezondheid|medmij',
  other: 'anders|overig|overige|anders namelijk|divers|diversen|overige vragen',
};

/** How broad desks write the themes of an Infopunt, by code. */
export const THEME_SYNONYMS: Readonly<Record<string, string>> = {
  general: 'algemeen|algemene informatie|overig|overige|anders|divers',
  sports: 'bewegen en sport|sport|bewegen|sporten',
  youth: 'jeugd en zorg|jeugd|jeugdzorg|opvoeden|opvoeding|kinderen',
  learning: 'leven lang leren|leren|cursus|taal|taalhuis|digitale vaardigheden',
  'informal-care': 'mantelzorg|mantelzorger',
  integration: 'opleiding en inburgering|inburgering|inburgeren|opleiding',
  transport: 'verplaatsen en vervoer|vervoer|verkeer en vervoer|regiotaxi',
  volunteering: 'vrijwilligerswerk|vrijwilliger|vrijwilligers',
  'work-income': 'werk geld en inkomen|werk en inkomen|geld|werk|inkomen|schulden|financien|uitkering|bijstand',
  living: 'wonen en huishouden|wonen|huishouden|woning|huis',
  care: 'zorg en ondersteuning|zorg|ondersteuning|wmo|thuiszorg|gezondheid',
};

/** What had to be done about DigiD, told by the same words as the topic. */
export function digidFollowUp(key: string): 'REQUEST' | 'ACTIVATE' | 'APP' | 'FORGOTTEN' | 'MANDATE' | null {
  if (/machtig/.test(key)) return 'MANDATE';
  if (/activ/.test(key)) return 'ACTIVATE';
  if (/vergeten|kwijt|wachtwoord/.test(key)) return 'FORGOTTEN';
  if (/\bapp\b/.test(key)) return 'APP';
  return /aanvra|aangevraagd/.test(key) ? 'REQUEST' : null;
}
